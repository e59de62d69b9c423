package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.MethodLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What linking changes in one of the user's classes.
 *
 * @param stubs the bodies to replace, by the method's key
 * @param bridges the methods to add
 * @param nestMembers the generated classes that join the nest; only in a top-level class
 */
record HostChanges(
    Map<String, HostChanges.Stub> stubs, Set<Bridge> bridges, List<String> nestMembers) {

  /** A method's new body: the call of an entry of {@code generatedClass}. */
  record Stub(String generatedClass, MethodLink link) {}

  private HostChanges() {
    this(new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>());
  }

  /**
   * The changes that units ask for, by the internal names of the classes to change.
   *
   * @param units the generated classes
   * @param compiled the class files made from them, nested ones included, by internal name
   */
  static Map<String, HostChanges> of(
      Collection<GeneratedUnit> units, NavigableMap<String, byte[]> compiled) {
    Map<String, HostChanges> changes = new TreeMap<>();
    for (GeneratedUnit unit : units) {
      HostChanges host = in(changes, unit.hostInternalName());
      for (MethodLink link : unit.methods()) {
        host.stubs.put(
            ClassFacts.key(link.name(), link.descriptor()), new Stub(unit.internalName(), link));
      }
      unit.bridges().forEach(bridge -> in(changes, bridge.hostInternalName()).bridges.add(bridge));
      HostChanges nestHost = in(changes, unit.nestHostInternalName());
      nestHost.nestMembers.addAll(unit.partOf(compiled).keySet());
    }
    return changes;
  }

  private static HostChanges in(Map<String, HostChanges> changes, String internalName) {
    return changes.computeIfAbsent(internalName, name -> new HostChanges());
  }
}
