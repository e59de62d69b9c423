package dev.fermata.processor.link;

import dev.fermata.processor.classfile.LocalConstructors;
import dev.fermata.processor.classfile.UserClasses;
import dev.fermata.processor.unit.GeneratedUnit;
import dev.fermata.processor.unit.UserLines;

/**
 * What holds for all class files of a unit, a generated class and its frames.
 *
 * @param unit the unit
 * @param userClasses the class files that javac wrote in this compilation
 * @param lineTables what the class files shall say about their source
 * @param userLines the user's lines that the unit's source stands for
 * @param capturedFields the ways to captured variables
 * @param bridgedFields the fields that stand for bridges
 * @param comparison what they may refer to
 */
record UnitRules(
    GeneratedUnit unit,
    UserClasses userClasses,
    LineTables lineTables,
    UserLines userLines,
    CapturedFields capturedFields,
    BridgedFields bridgedFields,
    ReferenceComparison comparison) {

  static UnitRules of(
      GeneratedUnit unit,
      UserClasses userClasses,
      LineTables lineTables,
      LocalConstructors localConstructors) {
    return new UnitRules(
        unit,
        userClasses,
        lineTables,
        UserLines.of(unit),
        CapturedFields.of(unit, userClasses),
        BridgedFields.of(unit, userClasses),
        new ReferenceComparison(unit, userClasses, localConstructors));
  }
}
