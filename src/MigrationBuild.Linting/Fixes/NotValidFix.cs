using MigrationBuild.Postgres.Syntax;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Appends NOT VALID to a constraint that is added by itself.</summary>
internal static class NotValidFix
{
    public static Fix Create(SyntaxNode command) => Fix.Create("Add the constraint NOT VALID", TextEdit.Insert(command.Span.End, " NOT VALID"));
}
