using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Queries;
using MigrationBuild.Postgres.Syntax.Tables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Linting.Rules.DataLoss;

/// <summary>PGM215: what is meant as a rename is a loss.</summary>
public sealed class DropAndReaddColumn : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM215", "drop-and-readd-column", "A drop and an addition lose what a rename keeps", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        AlterTableStmt alter => CheckColumns(context, alter),
        DropStmt { ObjectType: ObjectType.Table } drop => CheckTables(context, drop),
        _ => [],
    };

    private IEnumerable<Finding> CheckColumns(StatementContext context, AlterTableStmt alter) =>
        from drop in alter.Commands.OfType<DropColumnCmd>()
        let table = context.Resolve(alter.Relation.Name)
        let name = drop.Column.Name
        where !context.IsNew(table) && context.New.FindColumn(table, name) is null && !context.Earlier.Any(earlier => Reads(earlier.Statement, name))
        let added = FindSuccessor(context, table, name)
        where added is not null
        select context.Report(
            Descriptor,
            TextSpan.FromBounds(drop.Span.Start, drop.Column.Span.End),
            table,
            $"The values of {table.Name}.{name} are gone for good, and {added.Name.Name} begins empty. "
            + (added.Name.Name == name
                ? "Change the column with ALTER COLUMN … TYPE, or copy the values to a column of another name before it is dropped"
                : $"If {added.Name.Name} is {name} under a new name, use RENAME COLUMN; else copy the values before it is dropped. {Consent.To(Descriptor)}"))
            with { Related = EquatableArray.Create(new RelatedLocation(context.File, added.Span, $"{added.Name.Name} is added here")) };

    /// <summary>The added column that seems to be the dropped one: of the same name, or of a similar type and either a similar name or the only one of that type.</summary>
    private static ColumnDef? FindSuccessor(StatementContext context, QualifiedName table, string dropped)
    {
        var commands = context.Migration.Statements
            .Where(each => each.Statement is AlterTableStmt other && each.Resolve(other.Relation.Name) == table)
            .SelectMany(each => ((AlterTableStmt)each.Statement).Commands)
            .ToList();
        var added = commands.OfType<AddColumnCmd>().Select(add => add.Column).Where(column => !column.Constraints.Any(each => each is GeneratedConstraint or IdentityConstraint)).ToList();
        var others = commands.OfType<DropColumnCmd>().Select(drop => drop.Column.Name).Distinct().ToList();
        if (added.Find(column => column.Name.Name == dropped) is { } same)
        {
            return same;
        }

        var names = context.Before.Names;
        if (context.Before.Catalog.FindTable(table) is not { } known)
        {
            return others.Count == 1 && added.Count == 1 && Resembles(dropped, added[0].Name.Name) ? added[0] : null;
        }

        var family = known.FindColumn(dropped) is { } column ? FamilyOf(column.Type) : null;
        var alike = added.Where(each => each.Type is not null && FamilyOf(DataTypeResolver.Resolve(each.Type, names).Type) == family).ToList();
        return alike.Find(each => Resembles(dropped, each.Name.Name))
            ?? (alike.Count == 1 && others.Count(other => known.FindColumn(other) is { } found && FamilyOf(found.Type) == family) == 1 ? alike[0] : null);
    }

    private IEnumerable<Finding> CheckTables(StatementContext context, DropStmt drop) =>
        from dropped in drop.Objects.OfType<NamedObject>()
        let name = context.Resolve(dropped.Name)
        let table = context.Before.Catalog.FindTable(name)
        where table is not null && !context.IsNew(name) && !context.Earlier.Any(earlier => Reads(earlier, name))
        let made = FindSuccessor(context, name, table)
        where made is not null
        select context.Report(
            Descriptor,
            DroppedObject.SpanOf(drop, dropped),
            $"The rows of {name.Name} are gone for good, and {made.Name.Name}, which has the same columns, begins empty. Use ALTER TABLE, or copy the rows before the table is dropped. "
            + Consent.To(Descriptor))
            with { Related = EquatableArray.Create(new RelatedLocation(context.File, made.Span, $"{made.Name.Name} is made here")) };

    /// <summary>The new table that seems to be the dropped one: that of the same name, or one with much the same columns that does not itself take another's place.</summary>
    private static CreateStmt? FindSuccessor(StatementContext context, QualifiedName name, Table table)
    {
        var alike = context.Migration.Statements
            .Where(each => each.Statement is CreateStmt create && IsAlike(table, create))
            .Select(each => (Create: (CreateStmt)each.Statement, Name: each.Before.Names.Qualify(((CreateStmt)each.Statement).Name)))
            .ToList();
        var start = context.Migration.Statements[0].Before.Catalog;
        return alike.Find(each => each.Name == name).Create ?? alike.Find(each => start.FindTable(each.Name) is null).Create;
    }

    /// <summary>Whether two of three columns of each are in the other too.</summary>
    private static bool IsAlike(Table table, CreateStmt create)
    {
        var columns = create.Elements.OfType<ColumnDef>().Select(column => column.Name.Name).ToList();
        var common = columns.Count(column => table.FindColumn(column) is not null);
        return common > 1 && common * 3 >= columns.Count * 2 && common * 3 >= table.Columns.Count * 2;
    }

    /// <summary>Whether the statement writes what it reads from a column of that name: the values are kept elsewhere.</summary>
    private static bool Reads(Statement statement, string column) =>
        statement is UpdateStmt or InsertStmt or CreateTableAsStmt or MergeStmt && statement.Tree<ColumnRef>().Any(each => each.Name == column);

    private static bool Reads(StatementContext context, QualifiedName table) =>
        context.Statement is UpdateStmt or InsertStmt or CreateTableAsStmt or MergeStmt
        && context.Statement.Tree<RangeVar>().Any(each => context.Resolve(each.Name) == table);

    private static bool Resembles(string one, string other) => Words(one).Any(word => other.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        || Words(other).Any(word => one.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The words that say something.</summary>
    private static IEnumerable<string> Words(string name) => name.Split('_').Where(word => word.Length > 3);

    /// <summary>Types between which people move when they rename.</summary>
    private static string FamilyOf(DataType type) => (type.IsArray ? "[]" : "") + type.Name.Name switch
    {
        "text" or "varchar" or "bpchar" or "citext" => "text",
        "int2" or "int4" or "int8" or "serial" or "bigserial" => "int8",
        "numeric" or "float4" or "float8" or "money" => "numeric",
        "timestamp" or "timestamptz" or "date" => "timestamp",
        "json" or "jsonb" => "jsonb",
        _ => type.Name.ToString(),
    };
}
