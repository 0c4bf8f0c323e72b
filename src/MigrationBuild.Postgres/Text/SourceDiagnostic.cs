namespace MigrationBuild.Postgres.Text;

/// <summary>One finding, at its place. Errors in input are values of this type; nothing is thrown for them.</summary>
public sealed record SourceDiagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    SourceFile File,
    TextSpan Span,
    string Message)
{
    public SourceDiagnostic(DiagnosticDescriptor descriptor, SourceFile file, TextSpan span, string message)
        : this(descriptor, descriptor.DefaultSeverity, file, span, message)
    {
    }

    public string Id => Descriptor.Id;

    /// <summary>The canonical form that compilers and MSBuild print: <c>path(line,column): error ID: message</c>.</summary>
    public override string ToString()
    {
        var word = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{File.Path}{File.GetPosition(Span.Start)}: {word} {Id}: {Message}";
    }
}
