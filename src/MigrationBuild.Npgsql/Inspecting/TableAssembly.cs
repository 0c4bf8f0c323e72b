using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>
/// Puts tables together with their parts. All tables come with their bare columns first: an expression may speak of any of them, and what it means depends
/// on their types.
/// </summary>
internal sealed class TableAssembly(
    IReadOnlyList<TableRow> tables,
    IReadOnlyList<SequenceRow> sequences,
    IReadOnlyList<ColumnRow> columns,
    IReadOnlyList<ConstraintRow> constraints,
    IReadOnlyList<IndexRow> indexes,
    IReadOnlyList<PolicyRow> policies)
{
    private readonly ILookup<uint, ColumnRow> _columns = columns.ToLookup(row => row.Table);
    private readonly ILookup<uint, ConstraintRow> _constraints = constraints.ToLookup(row => row.Table);
    private readonly ILookup<uint, IndexRow> _indexes = indexes.ToLookup(row => row.Table);
    private readonly ILookup<uint, PolicyRow> _policies = policies.ToLookup(row => row.Table);

    private readonly Dictionary<(uint, string), SequenceRow> _identities = sequences
        .Where(row => row.IsOfIdentity)
        .ToDictionary(row => (row.OwnerOid!.Value, row.OwnerColumn!));

    public Catalog AddTo(Catalog catalog)
    {
        catalog = SequenceFamily.Add(catalog, sequences);
        catalog = tables.Aggregate(catalog, (result, row) => result.With(row.Schema, TableFamily.ToTable(row)));
        var types = ServerDefinitions.Names(catalog);
        catalog = tables.Aggregate(catalog, (result, row) => result.With(row.Schema, WithColumns(result, row, types)));
        var names = ServerDefinitions.Names(catalog);
        return tables.Aggregate(catalog, (result, row) => result.With(row.Schema, WithExpressions(row, names)));
    }

    private Table WithColumns(Catalog catalog, TableRow row, NameScope names) => catalog.FindTable(new QualifiedName(row.Schema, row.Name))! with
    {
        Columns = _columns[row.Oid].Select(column => ColumnFamily.ToColumn(column, _identities.GetValueOrDefault((row.Oid, column.Name)), names)).ToEquatableArray(),
    };

    private Table WithExpressions(TableRow row, NameScope names)
    {
        var bare = names.Catalog.FindTable(new QualifiedName(row.Schema, row.Name))!;
        var context = ExpressionContext.Of(names, row.Schema, bare);
        return bare with
        {
            Columns = bare.Columns.Zip(_columns[row.Oid], (column, source) => ColumnFamily.WithExpression(column, source, context)).ToEquatableArray(),
            Constraints = _constraints[row.Oid].Select(constraint => ConstraintFamily.ToConstraint(constraint, context)).ToPersistentMap(constraint => constraint.Name),
            Indexes = _indexes[row.Oid].Select(index => IndexFamily.ToIndex(index, context)).ToPersistentMap(index => index.Name),
            Policies = _policies[row.Oid].Select(policy => PolicyFamily.ToPolicy(policy, context)).ToPersistentMap(policy => policy.Name),
            PartitionKey = row.PartitionKey is { } key ? ServerDefinitions.PartitionKey(key, context) : null,
        };
    }
}
