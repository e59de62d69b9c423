package dev.fermata.processor.compile;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The packages of the JDK and the modules they lie in. */
final class SystemPackages {
  private static final SystemPackages RUNNING_JDK = new SystemPackages();

  private final Map<String, ModuleDescriptor> modules = new HashMap<>();
  private final Map<String, ModuleDescriptor> byName = new HashMap<>();

  private SystemPackages() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      ModuleDescriptor descriptor = module.descriptor();
      byName.put(descriptor.name(), descriptor);
      descriptor.packages().forEach(name -> modules.put(name, descriptor));
    }
  }

  static SystemPackages ofRunningJdk() {
    return RUNNING_JDK;
  }

  boolean contains(String packageName) {
    return modules.containsKey(packageName);
  }

  boolean isModule(String moduleName) {
    return byName.containsKey(moduleName);
  }

  /** The module that holds a package. */
  Optional<String> module(String packageName) {
    return Optional.ofNullable(modules.get(packageName)).map(ModuleDescriptor::name);
  }

  /** The module of a package that only {@code --add-exports} makes visible. */
  Optional<String> moduleHiding(String packageName) {
    return Optional.ofNullable(modules.get(packageName))
        .filter(
            module ->
                module.exports().stream()
                    .noneMatch(
                        exported ->
                            !exported.isQualified() && exported.source().equals(packageName)))
        .map(ModuleDescriptor::name);
  }
}
