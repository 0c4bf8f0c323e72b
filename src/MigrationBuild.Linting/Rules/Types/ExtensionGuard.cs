using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM629: an extension that may be there already, or that nobody agreed on.</summary>
public sealed class ExtensionGuard : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new("PGM629", "extension-guard", "The extension may be there already, or be another one", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        if (context.Statement is not CreateExtensionStmt create)
        {
            yield break;
        }

        var problems = Problems(context, create).ToList();
        if (problems.Count > 0)
        {
            yield return context.Report(
                Descriptor,
                TextSpan.FromBounds(create.Span.Start, create.Name.Span.End),
                string.Join(". ", problems),
                create.IfNotExists ? null : Fix.Create("Write IF NOT EXISTS", TextEdit.Insert(create.Name.Span.Start, "IF NOT EXISTS ")));
        }
    }

    private IEnumerable<string> Problems(StatementContext context, CreateExtensionStmt create)
    {
        var name = create.Name.Name;
        if (!create.IfNotExists)
        {
            yield return $"The migration fails on a database where {name} was installed beforehand, as an administrator has to where the migrating role may not. Write IF NOT EXISTS";
        }

        if (context.Options.Settings.Find(Descriptor, "allow") is not null && !TeamNames.Has(context, Descriptor, "allow", name))
        {
            yield return $"{name} is not among the extensions that migrationbuild.{Descriptor.Id}.allow names";
        }

        var required = (context.Options.Settings.Find(Descriptor, "require") ?? "").Split(',').Select(word => word.Trim()).ToList();
        if (required.Contains("version") && create.Version is null)
        {
            yield return "Each server installs the version that it has. Write VERSION";
        }

        if (required.Contains("schema") && create.Schema is null)
        {
            yield return "Its functions go into the schema that the search_path names. Write SCHEMA";
        }
    }
}
