package dev.fermata.processor.unit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * One generated top-level class: the state machines of one declaring class.
 *
 * @param packageName the package of both, {@code shop}; empty for the unnamed one
 * @param simpleName the generated class, {@code Orders$Async}
 * @param hostBinaryName the declaring class, {@code shop.Orders} or {@code shop.Orders$Inner}
 * @param nestHostBinaryName the top-level class around the declaring class, {@code shop.Orders}
 * @param source the generated Java source; a line that stands for one of the user's ends with a
 *     comment that gives its place, {@code // Orders.java:21}; the lines below it, up to the next
 *     comment, belong to it
 * @param userFileName the file that declares the host, {@code Orders.java}
 * @param methods the user's methods and the entries that take their places
 * @param references every member of a class of this compilation that the source refers to, with the
 *     class that declares it as its owner
 * @param typeNames the binary names of all classes that the method bodies mention, those of
 *     libraries included; a class of a named module may be written {@code module/binary.Name}
 * @param localClasses the local and anonymous classes among them
 * @param capturedVariables the variables of methods around the host that the bodies read
 * @param localConstructors the constructors of such classes that the source calls
 * @param bridges what the generated class cannot do itself, not even as a nest mate
 * @param bridgedFields the fields that the source sees in place of some of the bridges
 */
public record GeneratedUnit(
    String packageName,
    String simpleName,
    String hostBinaryName,
    String nestHostBinaryName,
    String source,
    String userFileName,
    List<MethodLink> methods,
    Set<MemberRef> references,
    Set<String> typeNames,
    Set<LocalClass> localClasses,
    Set<CapturedVariable> capturedVariables,
    Set<LocalConstructor> localConstructors,
    List<Bridge> bridges,
    Set<BridgedField> bridgedFields) {

  /** Keeps unmodifiable copies of the collections. */
  public GeneratedUnit {
    methods = List.copyOf(methods);
    references = Set.copyOf(references);
    typeNames = Set.copyOf(typeNames);
    localClasses = Set.copyOf(localClasses);
    capturedVariables = Set.copyOf(capturedVariables);
    localConstructors = Set.copyOf(localConstructors);
    bridges = List.copyOf(bridges);
    bridgedFields = Set.copyOf(bridgedFields);
  }

  /** The same unit with other source. */
  public GeneratedUnit withSource(String otherSource) {
    return new GeneratedUnit(
        packageName,
        simpleName,
        hostBinaryName,
        nestHostBinaryName,
        otherSource,
        userFileName,
        methods,
        references,
        typeNames,
        localClasses,
        capturedVariables,
        localConstructors,
        bridges,
        bridgedFields);
  }

  /** The class that is generated for a declaring class: {@code shop.Orders$Async}. */
  public static String binaryNameFor(String hostBinaryName) {
    return hostBinaryName + "$Async";
  }

  /**
   * What a map says about this class and the classes nested in it.
   *
   * @param classes a map by internal names
   */
  public <T> Map<String, T> partOf(NavigableMap<String, T> classes) {
    String own = internalName();
    // '%' comes right after '$'
    Map<String, T> part = new TreeMap<>(classes.subMap(own + "$", own + "%"));
    if (classes.containsKey(own)) {
      part.put(own, classes.get(own));
    }
    return part;
  }

  /** The generated class, {@code shop.Orders$Async}. */
  public String binaryName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The generated class as class files write it, {@code shop/Orders$Async}. */
  public String internalName() {
    return binaryName().replace('.', '/');
  }

  /** The declaring class as class files write it, {@code shop/Orders}. */
  public String hostInternalName() {
    return hostBinaryName.replace('.', '/');
  }

  /** The top-level class as class files write it. */
  public String nestHostInternalName() {
    return nestHostBinaryName.replace('.', '/');
  }
}
