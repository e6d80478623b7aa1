package org.accord.claim.attribution.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.accord.model.Span;
import org.accord.model.claim.RuleRef;
import org.accord.model.claim.Stance;
import org.accord.text.BaseForms;
import org.accord.text.Memo;
import org.accord.text.RuleTable;
import org.accord.text.Word;
import org.accord.text.Words;
import org.jspecify.annotations.Nullable;

/** The words that hand a content to a source, from {@code cues.tsv} and {@code nouns.tsv}. */
public final class CueTable {

  /** A cue found at a word, and the word after it. */
  public record Match(Cue cue, int from, int to) {}

  private static final Map<String, List<Cue>> VERBS = new HashMap<>();
  private static final int WORDS_KEPT = 50_000;
  private static final Memo<String, List<Cue>> CUES = new Memo<>(WORDS_KEPT, CueTable::cues);
  private static final Map<String, Cue> NOUNS = new HashMap<>();
  private static final Memo<String, Optional<Cue>> NOUN = new Memo<>(WORDS_KEPT, CueTable::noun);
  private static final Map<String, RuleRef> SILENT = new HashMap<>();
  private static final Memo<String, Optional<RuleRef>> SILENCES =
      new Memo<>(WORDS_KEPT, CueTable::silence);

  static {
    for (RuleTable.Row row : RuleTable.load(CueTable.class, "cues.tsv").rows()) {
      Cue cue =
          new Cue(
              List.of(row.get("lemma").split(" ")),
              stance(row.get("stance")),
              row.get("grade").equals("strong"),
              new LinkedHashSet<>(row.list("frames")),
              channel(row),
              new RuleRef("attribution/cue/cues.tsv", row.line(), row.get("lemma")));
      VERBS.computeIfAbsent(cue.head(), h -> new ArrayList<>()).add(cue);
    }
    VERBS.values().forEach(l -> l.sort(Comparator.comparing((Cue c) -> -c.lemma().size())));
    for (RuleTable.Row row : RuleTable.load(CueTable.class, "nouns.tsv").rows()) {
      NOUNS.put(
          row.get("noun"),
          new Cue(
              List.of(row.get("noun")),
              stance(row.get("stance")),
              row.get("grade").equals("strong"),
              Set.of("that", "of", "to"),
              channel(row),
              new RuleRef("attribution/cue/nouns.tsv", row.line(), row.get("noun"))));
    }
    for (RuleTable.Row row : RuleTable.load(CueTable.class, "silences.tsv").rows()) {
      String verb = row.get("verb");
      SILENT.put(verb, new RuleRef("attribution/cue/silences.tsv", row.line(), verb));
    }
  }

  private CueTable() {}

  private static @Nullable String channel(RuleTable.Row row) {
    return row.get("channel").isEmpty() ? null : row.get("channel");
  }

  public static Stance stance(String word) {
    return Stance.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The longest cue that begins at this word, as a verb. */
  public static @Nullable Match verbAt(Words words, int index) {
    Word word = words.get(index);
    if (!word.isWord()) {
      return null;
    }
    for (Cue cue : CUES.of(word.lower())) {
      if (continues(cue, words, index)) {
        return new Match(cue, index, index + cue.lemma().size());
      }
    }
    return null;
  }

  /** The cues that may begin at a word, those of its likelier base forms first. */
  private static List<Cue> cues(String lower) {
    List<Cue> cues = new ArrayList<>();
    for (String base : BaseForms.of(lower)) {
      cues.addAll(VERBS.getOrDefault(heading(base), List.of()));
    }
    return List.copyOf(cues);
  }

  private static String heading(String base) {
    return base.equals("remain") ? "be" : base;
  }

  private static boolean continues(Cue cue, Words words, int index) {
    for (int i = 1; i < cue.lemma().size(); i++) {
      if (!words.is(index + i, cue.lemma().get(i)) || !words.sameSentence(index, index + i)) {
        return false;
      }
    }
    return !cue.head().equals("in") || cue.lemma().size() > 1;
  }

  public static @Nullable Cue nounAt(Word word) {
    return NOUN.of(word.lower()).orElse(null);
  }

  private static Optional<Cue> noun(String lower) {
    return BaseForms.of(lower).stream().map(NOUNS::get).filter(Objects::nonNull).findFirst();
  }

  public static boolean isSilenceVerb(Word word) {
    return silence(word).isPresent();
  }

  /** The row that makes the verb one whose absence is news. */
  public static Optional<RuleRef> silence(Word word) {
    return SILENCES.of(word.lower());
  }

  private static Optional<RuleRef> silence(String lower) {
    for (String base : BaseForms.of(lower)) {
      RuleRef rule = SILENT.get(base);
      if (rule != null) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The best cue within a stretch: a verb of the table, else a noun of it. */
  public static @Nullable Match within(Words words, Span span) {
    List<Word> stretch = words.in(span);
    Match best = null;
    for (Word word : stretch) {
      Match match = verbAt(words, word.index());
      if (match != null && (best == null || !best.cue().strong() && match.cue().strong())) {
        best = match;
      }
    }
    if (best != null) {
      return best;
    }
    for (Word word : stretch) {
      Cue noun = nounAt(word);
      if (noun != null) {
        return new Match(noun, word.index(), word.index() + 1);
      }
    }
    return null;
  }
}
