package dev.fermata.processor.link;

import dev.fermata.processor.classfile.ClassFacts;
import dev.fermata.processor.classfile.ClassFacts.EnclosingMethod;
import dev.fermata.processor.classfile.ClassFacts.InnerClass;
import dev.fermata.processor.classfile.MentionedClasses;
import dev.fermata.processor.classfile.UserClasses;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Finds the local and anonymous classes that only replaced bodies used. */
final class UnusedClasses {
  private final UserClasses userClasses;
  private final Map<String, HostChanges> changes;
  private final List<String> inChangedNests;

  UnusedClasses(UserClasses userClasses, Map<String, HostChanges> changes) {
    this.userClasses = userClasses;
    this.changes = changes;
    this.inChangedNests =
        userClasses.names().stream().filter(name -> isInside(name, changes.keySet())).toList();
  }

  /**
   * The classes that may be unused: those declared in a replaced body, or made by javac for one.
   */
  Set<String> candidates() {
    Set<String> candidates = new TreeSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (String name : inChangedNests) {
        grows |= isCandidate(name, candidates) && candidates.add(name);
      }
    }
    return candidates;
  }

  /**
   * The candidates that nothing mentions any more.
   *
   * @param candidates as {@link #candidates()} gave them
   * @param remaining the rewritten and generated class files, without a word on the candidates in
   *     their attributes
   */
  Set<String> among(Set<String> candidates, Collection<byte[]> remaining) {
    Deque<String> open = new ArrayDeque<>();
    remaining.forEach(classFile -> open.addAll(MentionedClasses.in(classFile)));
    for (String name : inChangedNests) {
      if (!candidates.contains(name) && !changes.containsKey(name)) {
        open.addAll(MentionedClasses.in(userClasses.bytes(name)));
      }
    }
    Set<String> used = new HashSet<>();
    while (!open.isEmpty()) {
      String name = open.pop();
      if (candidates.contains(name) && used.add(name)) {
        open.addAll(MentionedClasses.in(userClasses.bytes(name)));
      }
    }
    Set<String> unused = new TreeSet<>(candidates);
    unused.removeAll(used);
    return unused;
  }

  private static boolean isInside(String name, Set<String> hosts) {
    int dollar = name.lastIndexOf('$');
    while (dollar > 0) {
      if (hosts.contains(name.substring(0, dollar))) {
        return true;
      }
      dollar = name.lastIndexOf('$', dollar - 1);
    }
    return false;
  }

  private boolean isCandidate(String name, Set<String> candidates) {
    ClassFacts facts = userClasses.facts(name);
    EnclosingMethod place = facts.enclosing();
    if (place != null) {
      return candidates.contains(place.owner()) || isReplaced(place);
    }
    InnerClass self = facts.innerClasses().get(name);
    if (self == null) {
      return false;
    }
    if (self.isLocal() && self.outerName() == null && !isSynthetic(facts)) {
      // A named class in the initializer of a field: javac says nothing about its place.
      return false;
    }
    boolean madeByJavac = self.isLocal() && isSynthetic(facts);
    return madeByJavac || candidates.contains(self.outerName());
  }

  private static boolean isSynthetic(ClassFacts facts) {
    return (facts.access() & Opcodes.ACC_SYNTHETIC) != 0;
  }

  private boolean isReplaced(EnclosingMethod place) {
    HostChanges host = changes.get(place.owner());
    return host != null
        && place.name() != null
        && host.stubs().containsKey(ClassFacts.key(place.name(), place.descriptor()));
  }
}
