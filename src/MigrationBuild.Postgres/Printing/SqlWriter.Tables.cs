using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WritePartitioning(PartitionSpec partitioning)
    {
        Write("PARTITION BY ");
        WriteName(partitioning.Strategy);
        Write(" ");
        WriteParenthesized(partitioning.Elements, WritePartitionElem);
    }

    private void WritePartitionElem(PartitionElem element) => WriteKey(element.Value, element.Collation, element.OperatorClass);

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

    private void WriteBound(PartitionBound bound)
    {
        switch (bound)
        {
            case DefaultPartitionBound:
                Write("DEFAULT");
                break;
            case HashPartitionBound hash:
                WriteAfter("FOR VALUES WITH (MODULUS ", hash.Modulus);
                WriteAfter(", REMAINDER ", hash.Remainder);
                Write(")");
                break;
            case ListPartitionBound list:
                Write("FOR VALUES IN ");
                WriteParenthesized(list.Values, WriteNested);
                break;
            case RangePartitionBound range:
                Write("FOR VALUES FROM ");
                WriteParenthesized(range.From, WriteNested);
                Write(" TO ");
                WriteParenthesized(range.To, WriteNested);
                break;
            default:
                throw Unprintable(bound);
        }
    }
}
