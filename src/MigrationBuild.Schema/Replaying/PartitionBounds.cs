using System.Globalization;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The bounds of partitions: <c>transformPartitionBound</c>.</summary>
internal static class PartitionBounds
{
    /// <summary>The bound as the catalog holds it; null where it does not fit the parent's key, which is raised.</summary>
    public static PartitionBoundSpec? From(StatementReplay replay, QualifiedName parentName, PartitionBound bound)
    {
        var parent = replay.Table(parentName);
        var key = parent.PartitionKey!;
        var types = key.Elements.Select(element => TypeOf(replay, parentName.Schema, parent, element)).ToList();
        return bound switch
        {
            DefaultPartitionBound when key.Strategy == PartitionStrategy.Hash => Refuse(replay, bound, "a hash-partitioned table may not have a default partition"),
            DefaultPartitionBound => new DefaultBoundSpec(),
            HashPartitionBound hash when key.Strategy == PartitionStrategy.Hash => Hash(replay, hash),
            ListPartitionBound list when key.Strategy == PartitionStrategy.List
                => new ListBoundSpec(list.Values.Select(value => ValueOf(replay, value, types[0])).Distinct().ToEquatableArray()),
            RangePartitionBound range when key.Strategy == PartitionStrategy.Range => Range(replay, range, types),
            _ => Refuse(replay, bound, $"invalid bound specification for a {key.Strategy.ToString().ToLowerInvariant()} partition"),
        };
    }

    /// <summary>The bound as the server printed it, with values in their last form.</summary>
    public static PartitionBoundSpec Printed(PartitionBound bound) => bound switch
    {
        HashPartitionBound hash => new HashBoundSpec(Integer(hash.Modulus.Text), Integer(hash.Remainder.Text)),
        ListPartitionBound list => new ListBoundSpec(list.Values.Select(PartitionValues.Printed).ToEquatableArray()),
        RangePartitionBound range => new RangeBoundSpec(range.From.Select(PartitionValues.Printed).ToEquatableArray(), range.To.Select(PartitionValues.Printed).ToEquatableArray()),
        _ => new DefaultBoundSpec(),
    };

    private static PartitionBoundSpec? Hash(StatementReplay replay, HashPartitionBound hash)
    {
        var (modulus, remainder) = (Integer(hash.Modulus.Text), Integer(hash.Remainder.Text));
        return modulus <= 0
            ? Refuse(replay, hash, "modulus for hash partition must be an integer value greater than zero")
            : remainder >= modulus
                ? Refuse(replay, hash, "remainder for hash partition must be less than modulus")
                : new HashBoundSpec(modulus, remainder);
    }

    private static PartitionBoundSpec? Range(StatementReplay replay, RangePartitionBound range, List<DataType?> types)
        => range.From.Count != types.Count
            ? Refuse(replay, range, "FROM must specify exactly one value per partitioning column")
            : range.To.Count != types.Count
                ? Refuse(replay, range, "TO must specify exactly one value per partitioning column")
                : new RangeBoundSpec(ValuesOf(replay, range.From, types), ValuesOf(replay, range.To, types));

    private static EquatableArray<string> ValuesOf(StatementReplay replay, EquatableArray<Expression> values, List<DataType?> types)
        => values.Select((value, i) => ValueOf(replay, value, types[i])).ToEquatableArray();

    /// <summary>What is no constant is computed by the server at that moment, so here it is only known as it was written.</summary>
    private static string ValueOf(StatementReplay replay, Expression value, DataType? type)
    {
        if (PartitionValues.Of(value, type) is { } constant)
        {
            return constant;
        }

        replay.Report(
            ReplayDiagnostics.NotFollowed,
            value,
            "PostgreSQL computes this bound when it makes the partition, so its value is not known here; write the value itself, so that the partition can be compared");
        return PartitionValues.Printed(value);
    }

    private static DataType? TypeOf(StatementReplay replay, string schema, Table parent, IndexElement element)
    {
        var type = element.Column is { } column
            ? parent.FindColumn(column)?.Type
            : SqlExpressions.TypeOf(element.Expression!, ExpressionContext.Of(replay.Names, schema, parent));
        return type is null ? null : replay.Catalog.BaseTypeOf(type);
    }

    private static PartitionBoundSpec? Refuse(StatementReplay replay, SyntaxNode node, string message)
    {
        replay.Fail(ServerError.InvalidTableDefinition, node, message);
        return null;
    }

    private static int Integer(string digits) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
