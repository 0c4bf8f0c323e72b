using System.Text.RegularExpressions;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Types;

/// <summary>PGM619: a name that is not formed as the team forms names.</summary>
public sealed class NamingConvention : ILintRule
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    public DiagnosticDescriptor Descriptor { get; } = new("PGM619", "naming-convention", "The name is not formed as the team forms names", DiagnosticSeverity.Hidden);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from name in NewName.Of(context.Statement)
        let pattern = context.Options.Settings.Find(Descriptor, name.Kind)
        where pattern is { Length: > 0 } && name.Name.Name.IndexOf('\uFFFC') < 0
        let problem = ProblemOf(name, pattern)
        where problem is not null
        select context.Report(Descriptor, name.Name.Span, problem);

    /// <summary>What is wrong with the name, or with the pattern; null where it matches.</summary>
    private string? ProblemOf(NewName name, string pattern)
    {
        try
        {
            return Regex.IsMatch(name.Name.Name, pattern, RegexOptions.CultureInvariant, Patience)
                ? null
                : $"{name.Name.Name} does not match {pattern}, which {KeyOf(name)} asks of names. Choose another one; to rename it later breaks the programs that use it";
        }
        catch (RegexMatchTimeoutException)
        {
            return $"Whether {name.Name.Name} matches {pattern} was not found out in {Patience.TotalMilliseconds} ms. Write {KeyOf(name)} without one repetition inside another";
        }
        catch (ArgumentException error)
        {
            return $"{KeyOf(name)} in .editorconfig is no regular expression: {error.Message}";
        }
    }

    private string KeyOf(NewName name) => $"migrationbuild.{Descriptor.Id}.{name.Kind}";
}
