using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private bool WriteTables(SyntaxNode node)
    {
        switch (node)
        {
            case PartitionSpec partitioning:
                WritePartitioning(partitioning);
                return true;
            case PartitionElem element:
                WritePartitionElem(element);
                return true;
            case PartitionBound bound:
                WriteBound(bound);
                return true;
            default:
                return false;
        }
    }

    private void WritePartitioning(PartitionSpec partitioning)
    {
        Write("PARTITION BY ");
        WriteName(partitioning.Strategy);
        Write(" ");
        WriteParenthesized(partitioning.Elements, WritePartitionElem);
    }

    private void WritePartitionElem(PartitionElem element) => WriteKey(element.Value, element.Collation, element.OperatorClass);

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
