using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Fixes;

/// <summary>Says above a statement that a finding of it is meant.</summary>
public static class SuppressionFix
{
    /// <summary>The comment that silences the finding; null for one that is no hazard, or lies in no statement.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it is safe here, in one line.</param>
    public static Fix? Create(Finding finding, string reason)
    {
        if (finding.Statement is not { } statement || !finding.Id.StartsWith("PGM", StringComparison.Ordinal))
        {
            return null;
        }

        var text = finding.Diagnostic.File.Text;
        var line = statement.Start;
        while (line > 0 && text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        var newLine = StatementEdits.NewLineOf(text);
        var comment = $"-- migrationbuild:ignore {finding.Id} {reason}{newLine}{text.Substring(line, statement.Start - line)}";
        var isFirstOnLine = line == 0 || text[line - 1] is '\n' or '\r' or '\uFEFF';
        return Fix.Create($"Say that {finding.Id} is meant here", TextEdit.Insert(statement.Start, isFirstOnLine ? comment : newLine + comment));
    }
}
