package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.EnumMap;
import java.util.EnumSet;

/**
 * @Async methods of enums.
 */
final class EnumCases {
  enum Planet {
    EARTH(1),
    MARS(2) {
      @Override
      String label() {
        return "red " + super.label();
      }
    };

    private final int moons;
    private static int asked;

    Planet(int moons) {
      this.moons = moons;
    }

    String label() {
      return name().toLowerCase();
    }

    @Async
    Task<String> describe(Probe p) {
      asked++;
      String s = label() + await(p.task(moons)) + ordinal();
      await(p.task(this));
      return Task.fromResult(s + this.moons + MARS.moons);
    }

    @Async
    static Task<Planet> biggest(Probe p) {
      asked = 0;
      Planet best = null;
      for (Planet planet : values()) {
        if (best == null || await(p.task(planet.moons)) > best.moons) best = planet;
      }
      return Task.fromResult(best);
    }
  }

  @Async
  static Task<?> instanceMethod(Probe p) {
    return Planet.EARTH.describe(p);
  }

  @Async
  static Task<?> constantWithBody(Probe p) {
    return Planet.MARS.describe(p);
  }

  @Async
  static Task<?> staticMethod(Probe p) {
    return Planet.biggest(p);
  }

  @Async
  static Task<?> comparedByIdentity(Probe p) {
    Planet planet = await(p.task(Planet.MARS));
    return Task.fromResult((planet == Planet.MARS) + "" + (await(p.task(planet)) != Planet.EARTH));
  }

  @Async
  static Task<?> enumMapAndSet(Probe p) {
    EnumMap<Planet, String> map = new EnumMap<>(Planet.class);
    for (Planet planet : EnumSet.allOf(Planet.class)) {
      map.put(planet, await(p.task(planet.label())));
    }
    return Task.fromResult(map.toString());
  }

  @Async
  static Task<?> inOldSwitch(Probe p) {
    switch (await(p.task(Planet.MARS))) {
      case EARTH:
        return Task.fromResult("home");
      case MARS:
        return Task.fromResult("away");
    }
    return Task.fromResult("nowhere");
  }
}
