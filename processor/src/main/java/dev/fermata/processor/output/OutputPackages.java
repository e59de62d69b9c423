package dev.fermata.processor.output;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.StandardLocation;

/**
 * How the {@code Filer} wants output packages named: with their module where javac compiles several
 * modules at once, {@code shop.core/shop.orders}, and without it everywhere else.
 */
final class OutputPackages {
  private final Filer filer;
  private final Map<String, Boolean> takesModule = new HashMap<>();

  OutputPackages(Filer filer) {
    this.filer = filer;
  }

  String nameFor(WrittenClass written) throws IOException {
    String module = written.moduleName();
    if (module.isEmpty()) {
      return written.packageName();
    }
    String inModule = module + "/" + written.packageName();
    if (!takesModule.containsKey(module)) {
      takesModule.put(module, isAccepted(inModule, written.fileName()));
    }
    return takesModule.get(module) ? inModule : written.packageName();
  }

  private boolean isAccepted(String filerPackage, String fileName) throws IOException {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, filerPackage, fileName);
      return true;
    } catch (FilerException moduleNotAccepted) {
      return false;
    }
  }
}
