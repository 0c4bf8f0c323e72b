namespace MigrationBuild.Postgres.Text;

/// <summary>One finding, at its place. Errors in input are values of this type; nothing is thrown for them.</summary>
/// <param name="Descriptor">What kind of finding it is.</param>
/// <param name="Severity">How severe it is here, after the user's settings.</param>
/// <param name="File">The text that it is about.</param>
/// <param name="Span">The characters to underline; empty for a place between two.</param>
/// <param name="Message">The whole sentence that the user reads.</param>
public sealed record SourceDiagnostic(
    DiagnosticDescriptor Descriptor,
    DiagnosticSeverity Severity,
    SourceFile File,
    TextSpan Span,
    string Message)
{
    /// <summary>A finding of its kind's default severity.</summary>
    public SourceDiagnostic(DiagnosticDescriptor descriptor, SourceFile file, TextSpan span, string message)
        : this(descriptor, descriptor.DefaultSeverity, file, span, message)
    {
    }

    /// <summary>The id of its kind.</summary>
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
