using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Routines;

namespace MigrationBuild.Postgres.Printing;

/// <content>Access methods, their operator classes and families, and what ALTER does to an operator.</content>
internal sealed partial class SqlWriter
{
    private bool WriteOperatorClasses(SyntaxNode node)
    {
        switch (node)
        {
            case CreateAmStmt create:
                WriteAfter("CREATE ACCESS METHOD ", create.Name);
                Write(create.IsIndex ? " TYPE INDEX" : " TYPE TABLE");
                WriteAfter(" HANDLER ", create.Handler);
                return true;
            case CreateOpFamilyStmt create:
                WriteAfter("CREATE OPERATOR FAMILY ", create.Name);
                WriteAfter(" USING ", create.AccessMethod);
                return true;
            case CreateOpClassStmt create:
                WriteAfter("CREATE OPERATOR CLASS ", create.Name);
                WriteIf(create.IsDefault, " DEFAULT");
                WriteAfter(" FOR TYPE ", create.Type);
                WriteAfter(" USING ", create.AccessMethod);
                WriteAfter(" FAMILY ", create.Family);
                WriteListAfter(" AS ", create.Items);
                return true;
            case AlterOpFamilyStmt alter:
                WriteAfter("ALTER OPERATOR FAMILY ", alter.Name);
                WriteAfter(" USING ", alter.AccessMethod);
                WriteListAfter(alter.IsDropped ? " DROP " : " ADD ", alter.Items);
                return true;
            case OpClassItem item:
                WriteOperatorClassItem(item);
                return true;
            case AlterOperatorStmt alter:
                WriteAlter(ObjectType.Operator, false, alter.Operator);
                WriteParenthesizedAfter(" SET ", alter.Options);
                return true;
            default:
                return false;
        }
    }

    private void WriteOperatorClassItem(OpClassItem item)
    {
        if (item.Kind == OpClassItemKind.Storage)
        {
            WriteListAfter("STORAGE ", item.Types);
            return;
        }

        WriteAfter(item.Kind == OpClassItemKind.Function ? "FUNCTION " : "OPERATOR ", item.Number);
        WriteParenthesizedAfter(" ", item.Types);
        WriteAfter(" ", item.Function);
        if (item.Operator is { } operation)
        {
            Write(" ");
            WriteClassOperator(operation);
        }

        WriteAfter(" FOR ORDER BY ", item.SortFamily);
    }

    /// <summary>An operator of a class, whose operands are the class's type unless they are written.</summary>
    private void WriteClassOperator(OperatorObject operation)
    {
        if (operation is { Left: null, Right: null })
        {
            WriteSymbol(operation.Name);
        }
        else
        {
            WriteAddress(operation);
        }
    }
}
