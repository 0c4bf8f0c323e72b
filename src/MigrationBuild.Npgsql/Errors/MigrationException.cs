using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Npgsql;

/// <summary>Migrations could not be applied. The message says what, where, and what to do about it.</summary>
public abstract class MigrationException : Exception
{
    private protected MigrationException(SourceDiagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.ToString(), inner)
    {
        Descriptor = diagnostic.Descriptor;
        Diagnostic = diagnostic;
    }

    private protected MigrationException(IReadOnlyList<SourceDiagnostic> diagnostics)
        : base(string.Join("\n", diagnostics))
    {
        Descriptor = diagnostics[0].Descriptor;
        Diagnostic = diagnostics[0];
    }

    private protected MigrationException(DiagnosticDescriptor descriptor, string message, Exception? inner = null)
        : base($"error {descriptor.Id}: {message}", inner)
    {
        Descriptor = descriptor;
    }

    /// <summary>The kind of failure, with its id and the address of its documentation.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    public string Id => Descriptor.Id;

    /// <summary>The place in a migration file; null for failures that have none.</summary>
    public SourceDiagnostic? Diagnostic { get; }
}
