using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Directories;

/// <summary>The migrations of a project in the order in which they run, and the checksum file beside them.</summary>
public sealed record MigrationDirectory
{
    public const string SumFileName = "atlas.sum";

    public static readonly MigrationDirectory Empty = new();

    /// <summary>The path that diagnostics name. A label only: nothing is read from it.</summary>
    public string Path { get; init; } = "migrations";

    public MigrationLayout Layout { get; private init; }

    /// <summary>Those that run forward, in the order of their layout: by the UTF-8 bytes of their paths, or as its own tool orders them.</summary>
    public EquatableArray<MigrationFile> Files { get; private init; }

    /// <summary>The text of <c>atlas.sum</c>; null when there is none.</summary>
    public string? SumText { get; init; }

    /// <summary>Only Atlas's layout has a checksum file.</summary>
    public bool HasSum => Layout == MigrationLayout.Atlas;

    public MigrationFile? Newest => Files.IsEmpty ? null : Files[Files.Count - 1];

    public static MigrationDirectory Create(MigrationLayout layout, IEnumerable<MigrationFile> files, string? sumText = null) => new()
    {
        Layout = layout,
        Files = files.OrderBy(file => file.Path, MigrationLayouts.OrderOf(layout)).ToEquatableArray(),
        SumText = sumText,
    };

    public MigrationDirectory WithFiles(IEnumerable<MigrationFile> files) => this with
    {
        Files = files.OrderBy(file => file.Path, MigrationLayouts.OrderOf(Layout)).ToEquatableArray(),
    };

    /// <summary>The text of a file under the path that diagnostics name.</summary>
    public SourceFile SourceOf(MigrationFile file) => new(Path + "/" + file.Path, file.Text);

    /// <summary><c>atlas.sum</c> under the path that diagnostics name.</summary>
    public SourceFile SumSource => new(Path + "/" + SumFileName, SumText ?? "");
}
