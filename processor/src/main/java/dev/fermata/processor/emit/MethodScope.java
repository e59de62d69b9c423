package dev.fermata.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.ir.Local;
import java.util.List;

/**
 * What the printed code of one state machine refers to.
 *
 * @param names of variables and labels
 * @param types how types are written
 * @param frameClass the method's frame
 * @param saved the variables that the frame keeps, in the order of {@code save}'s parameters
 * @param returnType the user's return type, to which {@code null} is cast
 * @param taskType the type of the state machine's task
 * @param frame the name of the parameter with the frame
 * @param state the name of the variable with the state
 * @param awaiter the name of the variable with the awaiter
 * @param suspended the name of the variable with the task of a method that is being left
 * @param file the user's file
 * @param continuesOnCapturedContext what awaits do that do not say where they continue
 */
record MethodScope(
    Names names,
    TypePrinter types,
    ClassName frameClass,
    List<Local> saved,
    TypeName returnType,
    TypeName taskType,
    String frame,
    String state,
    String awaiter,
    String suspended,
    String file,
    boolean continuesOnCapturedContext) {
  static final ClassName TASK = ClassName.get("dev.fermata", "Task");
  static final ClassName AWAITER = ClassName.get("dev.fermata", "Awaiter");
  static final ClassName METHODS = ClassName.get("dev.fermata.codegen", "AsyncMethods");

  /** The class that declares the user's method, {@code shop.Orders$Inner}. */
  String hostBinaryName() {
    String generated = frameClass.enclosingClassName().reflectionName();
    return generated.substring(0, generated.length() - "$Async".length());
  }

  /** Whether the method's task has no value. */
  boolean returnsVoidTask() {
    return taskType.equals(ParameterizedTypeName.get(TASK, ClassName.get(Void.class)));
  }
}
