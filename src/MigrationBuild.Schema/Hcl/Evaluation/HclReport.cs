using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>Collects what is found while files are evaluated and read.</summary>
public sealed class HclReport
{
    private readonly List<SourceDiagnostic> _diagnostics = [];
    private readonly HashSet<SourceDiagnostic> _known = [];

    public IReadOnlyList<SourceDiagnostic> Diagnostics => _diagnostics;

    public void Add(SourceDiagnostic diagnostic)
    {
        if (_known.Add(diagnostic))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    public void Add(DiagnosticDescriptor descriptor, HclPlace place, string message) =>
        Add(new SourceDiagnostic(descriptor, place.File, place.Span, message));
}
