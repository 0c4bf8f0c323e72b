using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Rules;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Syntax.Types;
using MigrationBuild.Schema.Catalogs;
using ForeignKeyConstraint = MigrationBuild.Postgres.Syntax.Constraints.ForeignKeyConstraint;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Adds a constraint NOT VALID, and validates it once the transaction that adds it is over.</summary>
internal static class NotValidFix
{
    private const string Words = " NOT VALID";
    private const string Title = "Add the constraint NOT VALID";
    private const string TitleWithValidation = "Add the constraint NOT VALID, and validate it afterwards";

    public static Fix? Create(AddedConstraint added)
    {
        if (IsRefused(added))
        {
            return null;
        }

        if (added.Name is not { } name)
        {
            // Nothing is known of the table, so nobody can say which name it gets.
            return added.Column is null ? Fix.Change(Title, TextEdit.Insert(added.Command.Span.End, Words)) : null;
        }

        var edits = added.Column is null ? [TextEdit.Insert(added.Command.Span.End, Words)] : MoveBehindColumn(added, name);
        var moved = MovedWork.Of(added.Alter.Relation.Name, name, added.Constraint);
        return new LaterSteps(added.Context, moved, FollowingFile.Validate, [$"{added.AlterTable} VALIDATE CONSTRAINT {SqlPrinter.QuoteIdentifier(name)}"])
                .After(TitleWithValidation, edits)
            ?? Fix.Change(Title, edits);
    }

    /// <summary>The condition of a domain.</summary>
    public static Fix Create(StatementContext context, AlterDomainStmt alter, DomainAddConstraintCmd add)
    {
        var edit = TextEdit.Insert(alter.Command.Span.End, Words);
        if ((add.Constraint.Name?.Name ?? NewCheck(context, alter)) is not { } name)
        {
            return Fix.Change(Title, edit);
        }

        var domain = context.File.Substring(alter.Name.Span);
        return new LaterSteps(context, new MovedWork(alter.Name.Name, [name], []), FollowingFile.Validate, [$"ALTER DOMAIN {domain} VALIDATE CONSTRAINT {SqlPrinter.QuoteIdentifier(name)}"])
                .After(TitleWithValidation, edit)
            ?? Fix.Change(Title, edit);
    }

    private static string? NewCheck(StatementContext context, AlterDomainStmt alter)
    {
        var name = context.Before.Names.FindType(alter.Name);
        return name is null ? null
            : (context.After.Catalog.FindType(name.Value) as Domain)?.Checks.Keys.FirstOrDefault(check => (context.Before.Catalog.FindType(name.Value) as Domain)?.Checks.ContainsKey(check) == false);
    }

    /// <summary>PostgreSQL before 18 has no NOT VALID for foreign keys of partitioned tables.</summary>
    private static bool IsRefused(AddedConstraint added) =>
        added.Constraint is ForeignKeyConstraint
        && added.Context.Options.PostgresVersion < 18
        && added.Context.Before.Catalog.IsPartitioned(added.Table);

    /// <summary>At a column nothing can be NOT VALID: it becomes a constraint of the table.</summary>
    private static TextEdit[] MoveBehindColumn(AddedConstraint added, string name)
    {
        var text = added.Context.File.Substring(added.Constraint.Span);
        if (added.Constraint.Name is not null)
        {
            text = text.Substring(added.Constraint.Name.Span.End - added.Constraint.Span.Start).TrimStart();
        }

        var columns = added.Constraint is ForeignKeyConstraint ? $"FOREIGN KEY ({added.Context.File.Substring(added.Column!.Span)}) " : "";
        return
        [
            added.Remove()!.Value,
            TextEdit.Insert(added.Command.Span.End, $", ADD CONSTRAINT {SqlPrinter.QuoteIdentifier(name)} {columns}{text}{Words}"),
        ];
    }
}
