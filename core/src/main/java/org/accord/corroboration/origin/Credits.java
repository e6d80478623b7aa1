package org.accord.corroboration.origin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.accord.model.Report;
import org.accord.text.Memo;
import org.accord.text.RuleTable;

/**
 * Whose copy a report carries, as its dateline or its credit line says.
 *
 * <p>A dateline ("SEOUL (Reuters) -") or a copyright line names one agency; a credit line shared by
 * slashes ("BBC / Reuters") names all that wrote it.
 */
final class Credits {

  private static final List<RuleTable.Row> AGENCIES =
      RuleTable.load(Credits.class, "agencies.tsv").rows();
  private static final Pattern DATELINE =
      Pattern.compile("\\((?<=[\\p{L} .,]{2}\\()([\\p{L} -]{2,30})\\)\\s*[-–—]");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:Copyright|©)\\s*(?:©|\\d{4}|\\s)*\\s*(?:The )?([\\p{L} -]{2,40}?)\\s*[.,]");
  private static final Pattern SHARED =
      Pattern.compile("[-–—(\\s]*([\\p{L} .'’-]{2,30}(?:\\s*/\\s*[\\p{L} .'’-]{2,30})+)[)\\s.]*");
  private static final int HEAD = 600;
  private static final int TAIL = 300;
  private static final int REPORTS_KEPT = 10_000;
  private static final Memo<Ends, Optional<String>> AGENCY =
      new Memo<>(REPORTS_KEPT, Credits::agency);

  private Credits() {}

  /** The agency whose copy this is, if the report says so. */
  static Optional<String> agency(Report report) {
    String text = report.text();
    return AGENCY.of(new Ends(text.substring(0, Math.min(HEAD, text.length())), tail(text)));
  }

  /** Where a report may say whose copy it carries. */
  private record Ends(String head, String tail) {}

  private static Optional<String> agency(Ends ends) {
    Matcher dateline = DATELINE.matcher(ends.head);
    if (dateline.find()) {
      Optional<String> agency = named(dateline.group(1));
      if (agency.isPresent()) {
        return agency;
      }
    }
    if (ends.tail.indexOf('©') < 0 && !ends.tail.contains("Copyright")) {
      return Optional.empty();
    }
    Matcher copyright = COPYRIGHT.matcher(ends.tail);
    return copyright.find() ? named(copyright.group(1)) : Optional.empty();
  }

  /** All names of a shared credit line at the end, none where there is no such line. */
  static Set<String> shared(Report report) {
    Set<String> names = new LinkedHashSet<>();
    String[] lines = tail(report.text()).split("\\R");
    for (int i = lines.length - 1; i >= 0 && i >= lines.length - 3; i--) {
      Matcher matcher = SHARED.matcher(lines[i]);
      if (matcher.matches()) {
        for (String name : matcher.group(1).split("/")) {
          names.add(named(name).orElse(name.replaceFirst("^[-–— ]+", "").strip()));
        }
        return names.stream().anyMatch(n -> named(n).isPresent()) ? names : Set.of();
      }
    }
    return names;
  }

  private static Optional<String> named(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^[-–— ]*(the )?", "");
    return AGENCIES.stream()
        .filter(a -> a.list("marks").contains(plain) || a.get("agency").equalsIgnoreCase(plain))
        .map(a -> a.get("agency"))
        .findFirst();
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - TAIL));
  }
}
