package dev.fermata.processor.check;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of tree without a treatment: of a later Java than this version knows, or of a preview.
 *
 * <p>The kinds that are known are named one by one, since those of later releases have no constant
 * in the oldest one that this runs on.
 */
record UnknownTree() implements ConstructRule {
  private static final String DECLARATIONS =
      """
      METHOD MODIFIERS VARIABLE TYPE_PARAMETER ANNOTATION TYPE_ANNOTATION CLASS ENUM INTERFACE RECORD
      ANNOTATION_TYPE
      """;
  private static final String TYPES =
      """
      PRIMITIVE_TYPE ARRAY_TYPE PARAMETERIZED_TYPE ANNOTATED_TYPE UNION_TYPE INTERSECTION_TYPE
      UNBOUNDED_WILDCARD EXTENDS_WILDCARD SUPER_WILDCARD
      """;
  private static final String STATEMENTS =
      """
      BLOCK EMPTY_STATEMENT EXPRESSION_STATEMENT IF WHILE_LOOP DO_WHILE_LOOP FOR_LOOP
      ENHANCED_FOR_LOOP LABELED_STATEMENT SWITCH CASE BREAK CONTINUE YIELD RETURN THROW TRY CATCH
      SYNCHRONIZED ASSERT CONSTANT_CASE_LABEL PATTERN_CASE_LABEL DEFAULT_CASE_LABEL
      BINDING_PATTERN DECONSTRUCTION_PATTERN ANY_PATTERN
      """;
  private static final String EXPRESSIONS =
      """
      IDENTIFIER MEMBER_SELECT PARENTHESIZED METHOD_INVOCATION NEW_CLASS NEW_ARRAY ARRAY_ACCESS
      LAMBDA_EXPRESSION MEMBER_REFERENCE SWITCH_EXPRESSION CONDITIONAL_EXPRESSION TYPE_CAST
      INSTANCE_OF ASSIGNMENT INT_LITERAL LONG_LITERAL FLOAT_LITERAL DOUBLE_LITERAL BOOLEAN_LITERAL
      CHAR_LITERAL STRING_LITERAL NULL_LITERAL
      """;
  private static final String OPERATORS =
      """
      POSTFIX_INCREMENT POSTFIX_DECREMENT PREFIX_INCREMENT PREFIX_DECREMENT UNARY_PLUS UNARY_MINUS
      BITWISE_COMPLEMENT LOGICAL_COMPLEMENT MULTIPLY DIVIDE REMAINDER PLUS MINUS LEFT_SHIFT
      RIGHT_SHIFT UNSIGNED_RIGHT_SHIFT LESS_THAN GREATER_THAN LESS_THAN_EQUAL GREATER_THAN_EQUAL
      EQUAL_TO NOT_EQUAL_TO AND XOR OR CONDITIONAL_AND CONDITIONAL_OR MULTIPLY_ASSIGNMENT
      DIVIDE_ASSIGNMENT REMAINDER_ASSIGNMENT PLUS_ASSIGNMENT MINUS_ASSIGNMENT LEFT_SHIFT_ASSIGNMENT
      RIGHT_SHIFT_ASSIGNMENT UNSIGNED_RIGHT_SHIFT_ASSIGNMENT AND_ASSIGNMENT XOR_ASSIGNMENT
      OR_ASSIGNMENT
      """;
  private static final Set<String> KNOWN =
      Stream.of(DECLARATIONS, TYPES, STATEMENTS, EXPRESSIONS, OPERATORS)
          .flatMap(names -> Arrays.stream(names.split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Optional<Refusal> refuse(TreePath path) {
    Tree tree = path.getLeaf();
    return isKnown(tree.getKind()) && !isPreviewLabel(path)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                tree,
                "The construct " + tree.getKind(),
                "this version of Fermata does not know it; move it to a method that is not"
                    + " @Async"));
  }

  /** Whether trees of the kind can be translated wherever the language allows them in a method. */
  static boolean isKnown(Tree.Kind kind) {
    return KNOWN.contains(kind.name());
  }

  /** Before Java 21, where it was a preview, a pattern was a label itself. */
  private static boolean isPreviewLabel(TreePath path) {
    return path.getLeaf().getKind() == Tree.Kind.BINDING_PATTERN
        && path.getParentPath().getLeaf() instanceof CaseTree;
  }
}
