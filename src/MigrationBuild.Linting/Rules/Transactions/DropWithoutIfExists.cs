using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Syntax.Plpgsql;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM529: a DROP fails where the object is already gone.</summary>
public sealed class DropWithoutIfExists : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM529", "drop-without-if-exists", "DROP without IF EXISTS fails where the object is already gone", DiagnosticSeverity.Warning);

    public IEnumerable<Finding> Check(StatementContext context) => context.Statement switch
    {
        _ when IsConditional(context) => [],
        DropStmt { IfExists: false } drop when !drop.Objects.All(each => DroppedObject.IsNew(drop.ObjectType, each, context) || IsRenamed(drop.ObjectType, each, context)) =>
            [Report(context, TextSpan.FromBounds(drop.Span.Start, drop.ObjectKeyword.Span.End), drop.Objects[0])],
        AlterTableStmt alter when !context.IsNew(context.Resolve(alter.Relation.Name)) =>
            from drop in alter.Commands.OfType<DropColumnCmd>()
            where !drop.IfExists && context.New.FindColumn(context.Resolve(alter.Relation.Name), drop.Column.Name) is null
            select Report(context, TextSpan.FromBounds(drop.Span.Start, drop.Column.Span.End), drop.Column),
        _ => [],
    };

    /// <summary>A block that asks before it drops.</summary>
    private static bool IsConditional(StatementContext context) => context.Enclosing.Tree<PlpgsqlIf>().Any(each => each.Span.Contains(context.Statement.Span));

    /// <summary>What got its name in this migration is there.</summary>
    private static bool IsRenamed(ObjectType type, ObjectAddress dropped, StatementContext context) =>
        NameOf(dropped) is { } name
        && context.Earlier.Any(earlier => earlier.Statement is RenameStmt { SubName: null } rename && rename.ObjectType == type && rename.NewName.Name == name);

    private static string? NameOf(ObjectAddress dropped) => dropped switch
    {
        NamedObject named => named.Name.Name,
        TypeObject type => type.Type.Name.Name,
        ObjectWithArgs routine => routine.Name.Name,
        _ => null,
    };

    private Finding Report(StatementContext context, TextSpan span, SyntaxNode dropped) => context.Report(
        Descriptor,
        span,
        $"The migration fails on a database where {OneLine(context.File.Substring(dropped.Span))} is already gone, or when it is run again. Write IF EXISTS",
        Fix.Create("Add IF EXISTS", TextEdit.Insert(dropped.Span.Start, "IF EXISTS ")));

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
