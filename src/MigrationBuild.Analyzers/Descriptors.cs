using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using MigrationBuild.Linting;
using SqlDescriptor = MigrationBuild.Postgres.Text.DiagnosticDescriptor;
using SqlSeverity = MigrationBuild.Postgres.Text.DiagnosticSeverity;

namespace MigrationBuild.Analyzers;

/// <summary>The compiler's view of what the linter can report: one descriptor an id, its message made by the finding.</summary>
public static class Descriptors
{
    private const string Category = "MigrationBuild";

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = RuleCatalog.Descriptors.Select(Create).ToImmutableArray();

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(each => each.Id);

    public static DiagnosticDescriptor Find(string id) => ById[id];

    public static DiagnosticSeverity ToRoslyn(this SqlSeverity severity) => severity switch
    {
        SqlSeverity.Error => DiagnosticSeverity.Error,
        SqlSeverity.Warning => DiagnosticSeverity.Warning,
        SqlSeverity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Create(SqlDescriptor descriptor) => new(
        descriptor.Id,
        descriptor.Title,
        "{0}",
        Category,
        descriptor.DefaultSeverity.ToRoslyn(),
        isEnabledByDefault: true,
        helpLinkUri: descriptor.HelpLink);
}
