package dev.fermata.processor.differential;

import java.util.Arrays;
import java.util.List;

/**
 * What {@code -Dcase=} asks for: constructs and cases, separated by commas; without it, everything.
 */
record CaseSelection(List<String> wanted) {

  static CaseSelection fromSystemProperty() {
    String property = System.getProperty("case", "");
    return new CaseSelection(
        Arrays.stream(property.split(",")).filter(part -> !part.isBlank()).toList());
  }

  boolean includes(Case candidate) {
    return wanted.isEmpty()
        || wanted.stream()
            .anyMatch(
                name ->
                    name.equalsIgnoreCase(candidate.source().construct())
                        || name.equalsIgnoreCase(candidate.id()));
  }
}
