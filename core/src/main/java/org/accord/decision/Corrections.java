package org.accord.decision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.accord.model.claim.Attribution;
import org.accord.model.claim.Certainty;
import org.accord.model.claim.Claim;
import org.accord.model.claim.Event;
import org.accord.model.claim.EventType;
import org.accord.model.claim.Phase;
import org.accord.model.claim.Quotation;
import org.accord.model.claim.Speaker;
import org.accord.model.claim.Stance;
import org.accord.model.finding.Finding;
import org.accord.model.finding.Status;
import org.accord.model.grounding.Actor;
import org.accord.model.grounding.ActorKind;
import org.accord.model.grounding.Coordinates;
import org.accord.model.grounding.Place;
import org.accord.model.grounding.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Sets one field of one thing: {@code stance=denies}; an empty value makes unknown what may be.
 *
 * <p>Empty where there is no such field, or where the value is none that it can have.
 */
final class Corrections {

  static final String NO_SUCH_FIELD = "no such field, or not a value of it; maybe one of ";

  private record Field(String name, @Nullable String value) {

    static Optional<Field> of(@Nullable String text) {
      int at = text == null ? -1 : text.indexOf('=');
      if (text == null || at < 1) {
        return Optional.empty();
      }
      String value = text.substring(at + 1).strip();
      return Optional.of(
          new Field(
              text.substring(0, at).strip().toLowerCase(Locale.ROOT),
              value.isEmpty() ? null : value));
    }

    String required() {
      if (value == null) {
        throw new IllegalArgumentException(name + " cannot be unknown");
      }
      return value;
    }

    <E extends Enum<E>> E word(Class<E> type) {
      return Enum.valueOf(type, required().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }

    @Nullable Double number() {
      return value == null ? null : Double.valueOf(value.replace(",", ""));
    }
  }

  private interface Setter<T> {
    @Nullable T set(Field field);
  }

  private Corrections() {}

  private static <T> Optional<T> set(@Nullable String text, Setter<T> setter) {
    try {
      return Field.of(text).flatMap(f -> Optional.ofNullable(setter.set(f)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static Optional<Attribution> of(Attribution a, @Nullable String text) {
    return set(
        text,
        f -> {
          Speaker s = a.speaker();
          Quotation quotation = a.quotation();
          Stance stance = a.stance();
          String channel = a.channel();
          boolean silent = a.silent();
          switch (f.name()) {
            case "speaker" ->
                s =
                    new Speaker(
                        List.of(),
                        List.of(f.required()),
                        s == null ? null : s.organization(),
                        true);
            case "organization" ->
                s =
                    s == null
                        ? new Speaker(List.of(), List.of(), f.value(), false)
                        : new Speaker(s.actors(), s.names(), f.value(), s.named());
            case "quotation" -> quotation = f.word(Quotation.class);
            case "stance" -> {
              stance = f.value() == null ? null : f.word(Stance.class);
              silent = false;
            }
            case "channel" -> channel = f.value();
            default -> {
              return null;
            }
          }
          return new Attribution(
              a.id(),
              a.report(),
              a.source(),
              a.cue(),
              a.content(),
              quotation,
              s,
              channel,
              a.via(),
              stance,
              silent,
              a.within(),
              a.rules());
        });
  }

  static Optional<Claim> of(Claim c, @Nullable String text) {
    return set(
        text,
        f ->
            f.name().equals("certainty")
                ? new Claim(
                    c.id(),
                    c.evidence(),
                    c.sentence(),
                    c.chain(),
                    c.events(),
                    c.quantities(),
                    f.word(Certainty.class))
                : null);
  }

  static Optional<Event> of(Event e, @Nullable String text) {
    return set(
        text,
        f -> {
          EventType type = e.type();
          Phase phase = e.phase();
          Certainty certainty = e.certainty();
          String date = e.date();
          switch (f.name()) {
            case "type" -> type = f.value() == null ? null : f.word(EventType.class);
            case "phase" -> phase = f.value() == null ? null : f.word(Phase.class);
            case "certainty" -> certainty = f.word(Certainty.class);
            case "date" -> date = day(f.value());
            default -> {
              return null;
            }
          }
          return new Event(
              e.id(),
              e.trigger(),
              type,
              phase,
              certainty,
              e.agents(),
              e.patients(),
              e.place(),
              date,
              e.participants(),
              e.rules());
        });
  }

  private static @Nullable String day(@Nullable String value) {
    if (value != null && !value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new IllegalArgumentException("Not a day: " + value);
    }
    return value;
  }

  static Optional<Quantity> of(Quantity q, @Nullable String text) {
    return set(
        text,
        f -> {
          Double low = q.low();
          Double high = q.high();
          boolean about = q.approximate();
          String unit = q.unit();
          String counted = q.counted();
          String asOf = q.asOf();
          switch (f.name()) {
            case "low" -> low = f.number();
            case "high" -> high = f.number();
            case "approximate" -> about = f.required().equals("true");
            case "unit" -> unit = f.required();
            case "counted" -> counted = f.value();
            case "asof" -> asOf = day(f.value());
            default -> {
              return null;
            }
          }
          return new Quantity(
              q.id(), q.evidence(), low, high, about, unit, counted, q.tally(), asOf, q.place());
        });
  }

  static Optional<Actor> of(Actor a, @Nullable String text) {
    return set(
        text,
        f -> {
          String name = a.name();
          ActorKind kind = a.kind();
          String role = a.role();
          switch (f.name()) {
            case "name" -> name = f.required();
            case "kind" -> kind = f.word(ActorKind.class);
            case "role" -> role = f.value();
            default -> {
              return null;
            }
          }
          return new Actor(a.id(), name, kind, a.variants(), a.affiliation(), role, a.named());
        });
  }

  static Optional<Place> of(Place p, @Nullable String text) {
    return set(
        text,
        f -> {
          String name = p.name();
          String kind = p.kind();
          String country = p.country();
          Coordinates at = p.coordinates();
          switch (f.name()) {
            case "name" -> name = f.required();
            case "kind" -> kind = f.required();
            case "country" -> country = f.value();
            case "coordinates" -> at = f.value() == null ? null : coordinates(f.value());
            default -> {
              return null;
            }
          }
          return new Place(p.id(), name, kind, p.variants(), at, country, p.gazetteerId());
        });
  }

  /** {@code 36.2,37.16}: latitude, then longitude. */
  private static Coordinates coordinates(String value) {
    String[] parts = value.split(",", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("Not latitude and longitude: " + value);
    }
    return new Coordinates(
        Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
  }

  static Optional<Finding> of(Finding finding, @Nullable String text) {
    return set(
        text,
        f -> {
          String topic = finding.topic();
          Status status = finding.status();
          switch (f.name()) {
            case "topic" -> topic = f.required();
            case "status" -> status = f.word(Status.class);
            default -> {
              return null;
            }
          }
          return new Finding(
              finding.id(),
              topic,
              finding.kind(),
              status,
              finding.positions(),
              finding.silent(),
              finding.weight());
        });
  }
}
