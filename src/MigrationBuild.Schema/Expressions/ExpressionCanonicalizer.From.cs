using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Expressions;

/// <content>
/// The FROM clause (<c>transformFromClauseItem</c>). Names that an alias gives to columns are followed to the columns themselves, and USING is the
/// condition that it stands for, so that neither is left in the canonical form.
/// </content>
internal sealed partial class ExpressionCanonicalizer
{
    /// <param name="before">What stands to the left: LATERAL and functions see it.</param>
    private (FromItem Item, IReadOnlyList<RangeItem> Added) AnalyzeFrom(FromItem item, IReadOnlyList<RangeItem> before)
    {
        switch (item)
        {
            case RangeVar relation:
                var (named, found) = AnalyzeRelation(relation);
                return (named, [found]);
            case RangeTableSample sample:
                var (sampled, added) = AnalyzeFrom(sample.Relation, before);
                return (sample with { Relation = sampled, Arguments = sample.Arguments.Select(Rewrite).ToEquatableArray(), Repeatable = sample.Repeatable is null ? null : Rewrite(sample.Repeatable) }, added);
            case JoinExpr join:
                return AnalyzeJoin(join, before);
            case RangeSubselect subselect:
                return AnalyzeSubselect(subselect, before);
            case RangeFunction function:
                return AnalyzeFunction(function, before);
            case RangeTableFunc or JsonTable:
                return AnalyzeTableFunction(item, before);
            default:
                return (item, []);
        }
    }

    /// <summary>The names of the items of a query's FROM clause in the order of its range table.</summary>
    private IEnumerable<string> ItemNames(QueryBody body) => body is SelectClause select ? select.From.SelectMany(ItemNames) : [];

    private IEnumerable<string> ItemNames(FromItem item) => item switch
    {
        RangeVar relation => [relation.Alias?.Name.Name ?? (WithQuery(relation) is null ? _renaming.Relation(Find(relation.Name)).Name : relation.Name.Name)],
        RangeTableSample sample => ItemNames(sample.Relation),
        JoinExpr join => ItemNames(join.Left).Concat(ItemNames(join.Right)).Concat(join.Alias is null ? [] : [join.Alias.Name.Name]),
        RangeSubselect subselect => [subselect.Alias?.Name.Name ?? "unnamed_subquery"],
        RangeFunction function => [function.Alias?.Name.Name ?? TargetNames.Of(function.Functions[0].Function)],
        RangeTableFunc function => [function.Alias?.Name.Name ?? "xmltable"],
        JsonTable table => [table.Alias?.Name.Name ?? "json_table"],
        _ => [],
    };

    private WithScope? WithQuery(RangeVar relation) => relation.Name.Schema is null ? WithScope.Find(_with, relation.Name.Name) : null;

    /// <summary>The relation of that name; one that is not there goes by the name that it would have.</summary>
    private QualifiedName Find(ObjectName name)
        => Names.FindRelation(name)
            ?? (name.Schema is null && name.Name.StartsWith("pg_", StringComparison.Ordinal) ? new QualifiedName("pg_catalog", name.Name) : Names.Qualify(name));

    private (FromItem Item, RangeItem Added) AnalyzeRelation(RangeVar relation)
    {
        var alias = _aliases.Dequeue();
        var names = NamesOf(relation.Alias?.Columns ?? default);
        if (WithQuery(relation) is { } with)
        {
            var item = new RangeItem(relation.Alias?.Name.Name ?? relation.Name.Name, alias, ColumnsOf(alias, with.Columns, names));
            return (relation with { Alias = alias == with.Name ? null : AliasOf(alias) }, item);
        }

        var name = Find(relation.Name);
        var id = ObjectReferences.OfRelation(Names.Catalog, name);
        Use(id);
        if (id is null && IsMissing(name))
        {
            Raise(ServerError.UndefinedTable, relation.Name, $"relation \"{relation.Name}\" does not exist");
        }

        var renamed = _renaming.Relation(name);
        return (
            relation with { Name = NameOf(renamed.Schema, renamed.Name), Alias = alias == renamed.Name ? null : AliasOf(alias) },
            new RangeItem(relation.Alias?.Name.Name ?? name.Name, alias, ColumnsOf(name, alias, names)) { Relation = name });
    }

    private RangeItem RowOf(QualifiedName relation, string name) => new(name, name, ColumnsOf(relation, name, [])) { Relation = relation };

    /// <summary>The columns of a relation; null where they are not known.</summary>
    private List<RangeColumn>? ColumnsOf(QualifiedName relation, string alias, List<string> names)
        => Names.Catalog.FindRelation(relation) is RowRelation declared and not ((View or MaterializedView) and { Columns.IsEmpty: true })
            ? declared.Columns
                .Select((column, i) => new RangeColumn(
                    i < names.Count ? names[i] : column.Name,
                    Reference(alias, _renaming.Column(relation, column.Name)),
                    column.Type.IsUnknown() ? null : _renaming.Apply(column.Type),
                    ObjectId.Column(relation, column.Name)))
                .ToList()
            : null;

    /// <summary>Whether nothing can have brought the relation: PostgreSQL has its own, and so have extensions.</summary>
    private bool IsMissing(QualifiedName name)
        => name.Schema is not ("pg_catalog" or "information_schema") && Names.Catalog.Extensions.All(extension => KnownExtensions.IsWithoutRelations(extension.Name));

    private (FromItem Item, IReadOnlyList<RangeItem> Added) AnalyzeSubselect(RangeSubselect subselect, IReadOnlyList<RangeItem> before)
    {
        var alias = _aliases.Dequeue();
        var analyzed = In(subselect.IsLateral ? new QueryScope(_query, before) : _query, () => AnalyzeQuery(subselect.Query));
        var columns = AnalyzedQuery.Settle(analyzed.Renamed(NamesOf(subselect.Alias?.Columns ?? default)));
        var written = columns is null ? subselect.Alias?.Columns ?? default : CanName(subselect.Query) ? default : Identifiers(columns.Select(column => column.Name));
        return (
            subselect with { Query = analyzed.Build(columns, true), Alias = new Alias(new Identifier(alias), written) },
            [new RangeItem(subselect.Alias?.Name.Name, alias, ColumnsOf(alias, columns, []))]);
    }

    private (FromItem Item, IReadOnlyList<RangeItem> Added) AnalyzeFunction(RangeFunction function, IReadOnlyList<RangeItem> before)
    {
        var alias = _aliases.Dequeue();
        var written = function.Alias?.Name.Name ?? TargetNames.Of(function.Functions[0].Function);
        var calls = In(new QueryScope(_query, before), () => function.Functions
            .SelectMany(SplitUnnest)
            .Select(item => (Item: item, Value: Analyze(item.Function)))
            .ToList());
        var definitions = function.ColumnDefinitions.Select(Rewrite).ToEquatableArray();
        var columns = new List<QueryColumn>();
        var areKnown = true;
        foreach (var (item, value) in calls)
        {
            var single = calls.Count == 1 && function.Alias is not null ? written : null;
            var found = ColumnsOf(item.ColumnDefinitions.IsEmpty ? function.ColumnDefinitions : item.ColumnDefinitions)
                ?? FunctionColumns.Of(Names, item.Function, value.Type, single);
            areKnown &= found is not null;
            columns.AddRange(found ?? []);
        }

        var isScalar = columns.Count == 1 && !function.WithOrdinality && definitions.IsEmpty && calls.Count == 1;
        if (function.WithOrdinality)
        {
            columns.Add(new QueryColumn("ordinality", DataTypes.BigInt));
        }

        var names = NamesOf(function.Alias?.Columns ?? default);
        var settled = areKnown ? AnalyzedQuery.Settle(columns.Select((column, i) => i < names.Count ? column with { Name = names[i] } : column).ToList()) : null;
        var rewritten = function with
        {
            IsLateral = false,
            Functions = calls
                .Select(call => call.Item with { Function = call.Value.Syntax, ColumnDefinitions = call.Item.ColumnDefinitions.Select(Rewrite).ToEquatableArray() })
                .ToEquatableArray(),
            IsRowsFrom = calls.Count > 1 || calls.Any(call => !call.Item.ColumnDefinitions.IsEmpty),
            Alias = new Alias(new Identifier(alias), settled is null || !definitions.IsEmpty ? default : Identifiers(settled.Select(column => column.Name))),
            ColumnDefinitions = definitions,
        };
        return (rewritten, [new RangeItem(written, alias, ColumnsOf(alias, settled, [])) { IsScalar = isScalar }]);
    }

    /// <summary><c>unnest(a, b)</c> is <c>ROWS FROM (unnest(a), unnest(b))</c>.</summary>
    private static IEnumerable<RangeFunctionItem> SplitUnnest(RangeFunctionItem item)
        => item.Function is FuncCall { Name: { Name: "unnest", Schema: null or "pg_catalog" }, Arguments: { Count: > 1 } arguments } call
            ? arguments.Select(argument => item with { Function = call with { Arguments = EquatableArray.Create(argument) } })
            : [item];

    private IReadOnlyList<QueryColumn>? ColumnsOf(EquatableArray<FunctionColumn> definitions)
        => definitions.IsEmpty ? null : definitions.Select(column => new QueryColumn(column.Name.Name, Resolve(column.Type))).ToList();

    private (FromItem Item, IReadOnlyList<RangeItem> Added) AnalyzeTableFunction(FromItem function, IReadOnlyList<RangeItem> before)
    {
        var alias = _aliases.Dequeue();
        var rewritten = In(new QueryScope(_query, before), () => Rewrite(function is JsonTable given ? WithoutMadeUpNames(given) : function));
        var written = function is JsonTable table ? table.Alias : ((RangeTableFunc)function).Alias;
        var columns = function is JsonTable json
            ? JsonColumns(json.Columns)
            : ((RangeTableFunc)function).Columns.Select(column => new QueryColumn(column.Name.Name, column.Type is null ? DataTypes.Integer : Resolve(column.Type)));
        var names = NamesOf(written?.Columns ?? default);
        var settled = AnalyzedQuery.Settle(columns.Select((column, i) => i < names.Count ? column with { Name = names[i] } : column).ToList());
        var kept = new Alias(new Identifier(alias), written?.Columns ?? default);
        return (
            rewritten is JsonTable rewrittenTable ? rewrittenTable with { IsLateral = false, Alias = kept } : (RangeTableFunc)rewritten with { IsLateral = false, Alias = kept },
            [new RangeItem(written?.Name.Name, alias, ColumnsOf(alias, settled, []))]);
    }

    /// <summary>Paths that nobody named are named by the server.</summary>
    private static JsonTable WithoutMadeUpNames(JsonTable table)
        => table with { PathName = Given(table.PathName), Columns = table.Columns.Select(WithoutMadeUpNames).ToEquatableArray() };

    private static JsonTableColumn WithoutMadeUpNames(JsonTableColumn column)
        => column with { PathName = Given(column.PathName), Columns = column.Columns.Select(WithoutMadeUpNames).ToEquatableArray() };

    private static Identifier? Given(Identifier? path) => path?.Name.StartsWith("json_table_path_", StringComparison.Ordinal) == true ? null : path;

    private IEnumerable<QueryColumn> JsonColumns(EquatableArray<JsonTableColumn> columns)
        => columns.SelectMany(column => column.Kind switch
        {
            JsonTableColumnKind.Nested => JsonColumns(column.Columns),
            JsonTableColumnKind.ForOrdinality => [new QueryColumn(column.Name!.Name, DataTypes.Integer)],
            _ => [new QueryColumn(column.Name!.Name, column.Type is null ? null : Resolve(column.Type))],
        });

    private static List<RangeColumn>? ColumnsOf(string alias, IReadOnlyList<QueryColumn>? columns, List<string> names)
        => columns?.Select((column, i) => new RangeColumn(i < names.Count ? names[i] : column.Name, Reference(alias, column.Name), column.Type)).ToList();

    private static Alias AliasOf(string name) => new(new Identifier(name), default);
}
