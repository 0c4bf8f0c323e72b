using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Tables;

namespace MigrationBuild.Postgres.Printing;

internal sealed partial class SqlWriter
{
    private void WritePartitioning(PartitionSpec partitioning)
    {
        Write("PARTITION BY ");
        WriteWord(partitioning.Strategy.Name);
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
                WriteParenthesized(range.From, WriteDatum);
                Write(" TO ");
                WriteParenthesized(range.To, WriteDatum);
                break;
            default:
                throw Unprintable(bound);
        }
    }

    private void WriteDatum(Expression datum)
    {
        if (datum is ColumnRef { Parts.Count: 1 } column && column.Parts[0].Name is "minvalue" or "maxvalue")
        {
            Write(column.Parts[0].Name.ToUpperInvariant());
        }
        else
        {
            WriteNested(datum);
        }
    }
}
