package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.LocalConstructors;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.CodeTooLarge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MethodLink;
import dev.fermata.processor.unit.RejectedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Links generated classes with the user's, all of them or none. */
public final class Linker {
  private final UserClasses userClasses;
  private final LineTables lineTables;

  /**
   * @param userClasses the class files that javac wrote in this compilation
   * @param lineTables what generated classes shall say about their source
   */
  public Linker(UserClasses userClasses, LineTables lineTables) {
    this.userClasses = userClasses;
    this.lineTables = lineTables;
  }

  /**
   * Makes the class files to write.
   *
   * @param units what was generated
   * @param compiled the class files made from it, by internal name
   * @throws RejectedUnit if a generated class does not fit the user's classes
   */
  public LinkedClasses link(List<GeneratedUnit> units, NavigableMap<String, byte[]> compiled) {
    LocalConstructors localConstructors = LocalConstructors.of(userClasses, units);
    NavigableMap<String, byte[]> generated = new TreeMap<>();
    for (GeneratedUnit unit : units) {
      try {
        requireMethods(unit);
        UnitRules rules = UnitRules.of(unit, userClasses, lineTables, localConstructors);
        generated.putAll(linked(unit, compiled, localConstructors, rules));
      } catch (CodeTooLarge | RejectedUnit finding) {
        throw finding;
      } catch (RuntimeException failure) {
        throw RejectedUnit.byLinking(unit, failure);
      }
    }
    Map<String, HostChanges> changes = HostChanges.of(units, generated);
    Set<String> unused = unusedClasses(changes, generated);
    return new LinkedClasses(generated, hosts(changes, unused), unused);
  }

  private static Map<String, byte[]> linked(
      GeneratedUnit unit,
      NavigableMap<String, byte[]> compiled,
      LocalConstructors localConstructors,
      UnitRules rules) {
    Map<String, byte[]> linked = new TreeMap<>();
    unit.partOf(compiled)
        .forEach(
            (name, classFile) ->
                linked.put(
                    name,
                    GeneratedClass.rewrite(
                        LocalConstructorCalls.rewrite(classFile, localConstructors), rules)));
    return linked;
  }

  private void requireMethods(GeneratedUnit unit) {
    Set<String> declared = userClasses.facts(unit.hostInternalName()).methods().keySet();
    for (MethodLink link : unit.methods()) {
      if (!declared.contains(ClassFacts.key(link.name(), link.descriptor()))) {
        throw RejectedUnit.byLinking(
            unit, 0, link.displayName() + " has another descriptor than " + link.descriptor());
      }
    }
  }

  private Set<String> unusedClasses(
      Map<String, HostChanges> changes, Map<String, byte[]> generated) {
    UnusedClasses unusedClasses = new UnusedClasses(userClasses, changes);
    Set<String> candidates = unusedClasses.candidates();
    if (candidates.isEmpty()) {
      return candidates;
    }
    List<byte[]> remaining = new ArrayList<>(generated.values());
    remaining.addAll(hosts(changes, candidates).values());
    return unusedClasses.among(candidates, remaining);
  }

  private Map<String, byte[]> hosts(Map<String, HostChanges> changes, Set<String> unused) {
    Map<String, byte[]> hosts = new TreeMap<>();
    changes.forEach(
        (name, change) -> {
          if (!unused.contains(name)) {
            hosts.put(name, HostClass.rewrite(userClasses.bytes(name), change, unused));
          }
        });
    return hosts;
  }
}
