using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>The findings about a migrations directory: <c>MB2xxx</c>.</summary>
public static class DirectoryDiagnostics
{
    public static readonly DiagnosticDescriptor EditedMigration =
        new("MB2001", "edited-migration", "A committed migration was edited", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnlistedMigration =
        new("MB2002", "unlisted-migration", "A migration is missing from atlas.sum", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor RemovedMigration =
        new("MB2003", "removed-migration", "A migration that atlas.sum lists is gone", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor UnreadableSum =
        new("MB2004", "unreadable-sum", "atlas.sum is missing or cannot be read", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoLaterVersion =
        new("MB2005", "no-later-version", "No version sorts after the newest migration", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DuplicateVersion =
        new("MB2006", "duplicate-version", "Two migrations have the same version", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor InvalidTransactionMode =
        new("MB2007", "invalid-transaction-mode", "The transaction mode of a file is invalid", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor AttachedDirective =
        new("MB2008", "attached-directive", "A file directive is attached to a statement", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ForeignLayout =
        new("MB2009", "foreign-layout", "The migrations are laid out for another tool", DiagnosticSeverity.Error);
}
