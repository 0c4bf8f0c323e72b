using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>
/// What a migration file says about itself. Directives count for the file when they stand in the unbroken block of comment lines at
/// its very top and an empty line separates that block from the first statement; one above a statement belongs to the statement.
/// </summary>
public sealed record FileDirectives
{
    private const string FileModeArgument = "file";
    private const string NoneModeArgument = "none";

    public static readonly FileDirectives None = new();

    public TransactionMode TransactionMode { get; private init; }

    /// <summary>The statement separator that the file chose; null for the usual semicolon.</summary>
    public string? Delimiter { get; private init; }

    public bool IsCheckpoint { get; private init; }

    /// <summary>Empty for a checkpoint without a tag.</summary>
    public string CheckpointTag { get; private init; } = "";

    /// <summary>All directives of the file, in order; <c>nolint</c> among them, whose names the linter knows.</summary>
    public EquatableArray<Directive> All { get; private init; }

    public static FileDirectives Read(SourceFile file, ICollection<SourceDiagnostic> diagnostics)
    {
        var own = ReadOwn(file, diagnostics);
        return own.TransactionMode == TransactionMode.Unspecified && ForwardSection.OptsOutOfTransaction(file.Text) ? own with { TransactionMode = TransactionMode.None } : own;
    }

    private static FileDirectives ReadOwn(SourceFile file, ICollection<SourceDiagnostic> diagnostics)
    {
        var block = HeaderBlock.Read(file.Text);
        if (!block.IsDetached)
        {
            ReportAttached(file, block, diagnostics);
            var first = block.Directives.FirstOrDefault(directive => IsOnFirstLine(directive, file.Text));
            return first is null ? None : new FileDirectives { Delimiter = DelimiterOf(first) };
        }

        var checkpoint = block.Directives.FirstOrDefault(directive => directive.Name == "checkpoint");
        return new FileDirectives
        {
            TransactionMode = TransactionModeOf(file, block, diagnostics),
            Delimiter = block.Directives.Where(directive => IsOnFirstLine(directive, file.Text)).Select(DelimiterOf).FirstOrDefault(),
            IsCheckpoint = checkpoint is not null,
            CheckpointTag = checkpoint?.Argument ?? "",
            All = block.Directives,
        };
    }

    /// <summary>Whether the first line keeps the file's content out of <c>atlas.sum</c>.</summary>
    internal static bool IgnoresSum(string text)
    {
        var end = text.IndexOf('\n');
        var directive = Directive.Read(end < 0 ? text : text.Substring(0, end));
        return directive is { Name: "sum" } && directive.Argument.StartsWith("ignore", StringComparison.Ordinal);
    }

    private static TransactionMode TransactionModeOf(SourceFile file, HeaderBlock block, ICollection<SourceDiagnostic> diagnostics)
    {
        var modes = block.Directives.Where(directive => directive.Name == "txmode").ToList();
        if (modes.Count == 0)
        {
            return TransactionMode.Unspecified;
        }

        if (modes.Count > 1)
        {
            diagnostics.Add(new SourceDiagnostic(
                DirectoryDiagnostics.InvalidTransactionMode,
                file,
                modes[1].Span,
                "The file sets atlas:txmode twice. Keep one of the two lines."));
        }

        switch (modes[0].Argument)
        {
            case NoneModeArgument:
                return TransactionMode.None;
            case FileModeArgument:
                return TransactionMode.File;
            default:
                diagnostics.Add(new SourceDiagnostic(
                    DirectoryDiagnostics.InvalidTransactionMode,
                    file,
                    modes[0].Span,
                    $"A file cannot ask for the transaction mode '{modes[0].Argument}'. Write 'none' to run it outside a transaction, or 'file'."));
                return TransactionMode.Unspecified;
        }
    }

    private static void ReportAttached(SourceFile file, HeaderBlock block, ICollection<SourceDiagnostic> diagnostics)
    {
        foreach (var directive in block.Directives.Where(directive => directive.Name is "txmode" or "checkpoint"))
        {
            diagnostics.Add(new SourceDiagnostic(
                DirectoryDiagnostics.AttachedDirective,
                file,
                directive.Span,
                $"atlas:{directive.Name} has no effect here, because the comment belongs to the statement below it. Put an empty line after the comment."));
        }
    }

    private static bool IsOnFirstLine(Directive directive, string text) =>
        text.IndexOf('\n') is var end && (end < 0 || directive.Span.Start < end);

    private static string? DelimiterOf(Directive directive) => directive.Name == "delimiter" && directive.Argument.Length > 0
        ? directive.Argument.Replace("\\n", "\n").Replace("\\r", "\r").Replace("\\t", "\t")
        : null;
}
