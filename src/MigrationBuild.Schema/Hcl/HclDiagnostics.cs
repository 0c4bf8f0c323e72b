using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl;

/// <summary>What can be wrong with an HCL schema file.</summary>
public static class HclDiagnostics
{
    public static readonly DiagnosticDescriptor Syntax =
        new("MB3201", "hcl-syntax", "The text is not HCL", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnknownName =
        new("MB3202", "hcl-unknown-name", "A block or attribute that does not exist", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnresolvedReference =
        new("MB3203", "hcl-unresolved-reference", "A reference to something that no schema file declares", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Missing =
        new("MB3204", "hcl-missing", "A required attribute, block or label is missing", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor WrongValue =
        new("MB3205", "hcl-wrong-value", "A value of the wrong kind", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Contradiction =
        new("MB3206", "hcl-contradiction", "Two declarations contradict each other", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NotSupported =
        new("MB3207", "hcl-not-supported", "A block or attribute that is not supported yet", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor Evaluation =
        new("MB3208", "hcl-evaluation", "An expression cannot be evaluated", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor LeftOut =
        new("MB3209", "hcl-left-out", "HCL has no words for an object or a part of one", DiagnosticSeverity.Warning);
}
