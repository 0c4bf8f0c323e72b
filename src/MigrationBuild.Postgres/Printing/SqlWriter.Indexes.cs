using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteIndexes(SyntaxNode node)
    {
        switch (node)
        {
            case IndexElem element:
                WriteIndexElem(element);
                return true;
            default:
                return false;
        }
    }

    private void WriteIndexElem(IndexElem element)
    {
        WriteKey(element.Value, element.Collation, element.OperatorClass);
        if (!element.OperatorClassOptions.IsEmpty)
        {
            Write(" ");
            WriteParenthesized(element.OperatorClassOptions, WriteOption);
        }

        Write(GetText(element.Direction));
        WriteNullsOrder(element.Nulls);
    }

    private void WriteKey(Expression value, ObjectName? collation, ObjectName? operatorClass)
    {
        WriteIndexKey(value);
        if (collation is not null)
        {
            Write(" COLLATE ");
            WriteName(collation);
        }

        if (operatorClass is not null)
        {
            Write(" ");
            WriteName(operatorClass);
        }
    }

    /// <summary>A column or a plain call as it is, anything else in parentheses.</summary>
    private void WriteIndexKey(Expression key)
    {
        var isBare = key is ColumnRef { Parts.Count: 1 }
            || (key is FuncCall { IsWithinGroup: false, Filter: null, Over: null } && PrintedForm.PrecedenceOf(key) == Precedence.Primary);
        if (isBare)
        {
            WriteNested(key);
        }
        else
        {
            Write("(");
            WriteNested(key);
            Write(")");
        }
    }
}
