namespace MigrationBuild.Postgres.Text;

/// <summary>A place in a text as people count: line and column from 1, columns in UTF-16 code units.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1; a tab is one.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The form in which compilers print it: <c>(line,column)</c>.</summary>
    public override string ToString() => $"({Line},{Column})";
}
