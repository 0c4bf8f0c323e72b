using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Indexes;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Definitions;

/// <summary>Extended statistics. Their target is set by a statement of its own.</summary>
internal static class StatisticsDefinition
{
    private static readonly string[] Kinds = ["ndistinct", "dependencies", "mcv"];

    public static IEnumerable<Statement> Canonical(CreateStatsStmt create, AlterStatsStmt? target, DefinitionNames names)
    {
        var canonical = Canonical(create, names);
        yield return canonical;
        if (target?.Target is { Text: not "-1" } && canonical.Name is { } name)
        {
            yield return target with { IfExists = false, Name = name };
        }
    }

    /// <summary>The statement that sets the target, the one of columns included.</summary>
    public static IReadOnlyList<Statement>? Replace(IReadOnlyList<Statement> old, IReadOnlyList<Statement> wanted)
        => old[0] is CreateStatsStmt before && wanted[0] is CreateStatsStmt after && before == after
            ? [wanted.Count > 1 ? wanted[1] : new AlterStatsStmt(false, after.Name!, new NumericConstant("-1"))]
            : null;

    /// <summary>The statistics as the server makes them anew when a column of theirs gets another type: it forgets their target.</summary>
    public static DefinedObject WithoutTarget(DefinedObject statistics) => statistics with { Definition = SqlPrinter.Print(Definition.Read(statistics)[0]) };

    private static CreateStatsStmt Canonical(CreateStatsStmt create, DefinitionNames names)
    {
        if (create.Kinds.FirstOrDefault(kind => !Kinds.Contains(kind.Name)) is { } unknown)
        {
            names.Fail(ServerError.SyntaxError, unknown, $"unrecognized statistics kind \"{unknown.Name}\"");
        }

        if (create.From is not [RangeVar table])
        {
            names.Fail(ServerError.FeatureNotSupported, create, "only a single relation is allowed in CREATE STATISTICS");
            return create;
        }

        if (names.Relation(table.Name) is not { } relation)
        {
            return create;
        }

        if (names.Catalog.FindRelation(relation) is View or Sequence)
        {
            names.Fail(ServerError.WrongObjectType, table.Name, $"cannot define statistics for relation \"{relation.Name}\"");
        }

        return create with
        {
            IfNotExists = false,
            Name = names.Own(ObjectKind.Statistics, create.Name ?? Chosen(create, relation, names.Catalog)),
            Kinds = Kinds.All(kind => create.Kinds.Any(written => written.Name == kind)) ? default : Kinds.Where(kind => create.Kinds.Any(written => written.Name == kind)).Select(kind => new Identifier(kind)).ToEquatableArray(),
            Expressions = Expressions(create, relation, names),
            From = EquatableArray.Create<FromItem>(new RangeVar(names.Written(relation, table.Name), false, null)),
        };
    }

    private static EquatableArray<Expression> Expressions(CreateStatsStmt create, QualifiedName relation, DefinitionNames names)
    {
        var columns = create.Expressions.OfType<ColumnRef>().Select(column => names.Column(relation, column.Parts[column.Parts.Count - 1]).Name).ToList();
        var expressions = create.Expressions.Where(expression => expression is not ColumnRef).Select(expression => names.Expression(expression, relation)).ToList();
        if (columns.Distinct().Count() < columns.Count)
        {
            names.Fail(ServerError.DuplicateColumn, create, "duplicate column name in statistics definition");
        }

        if (columns.Count + expressions.Count < 2 && expressions.Count == 0)
        {
            names.Fail(ServerError.InvalidObjectDefinition, create, "extended statistics require at least 2 columns");
        }

        return columns
            .OrderBy(column => column, StringComparer.Ordinal)
            .Select(column => new ColumnRef(EquatableArray.Create(new Identifier(column))))
            .Concat(expressions)
            .ToEquatableArray();
    }

    /// <summary><c>ChooseExtendedStatisticName</c></summary>
    private static ObjectName Chosen(CreateStatsStmt create, QualifiedName relation, Catalog catalog)
    {
        var columns = NameGenerator.JoinColumns(create.Expressions.Select(expression => expression is ColumnRef column ? column.Name : "expr"));
        bool IsTaken(string name) => catalog.FindDefined(new ObjectId(ObjectKind.Statistics, relation with { Name = name })) is not null;
        var chosen = NameGenerator.Choose(relation.Name, columns, "stat", IsTaken);
        return new ObjectName(EquatableArray.Create(new Identifier(relation.Schema), new Identifier(chosen))) { Span = create.Span };
    }
}
