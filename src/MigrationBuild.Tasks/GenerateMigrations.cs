using System.Globalization;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;
using Task = Microsoft.Build.Utilities.Task;

namespace MigrationBuild.Tasks;

/// <summary>Brings a migrations directory in step with its schema files, or checks that it is.</summary>
public sealed class GenerateMigrations : Task
{
    private const string VerifyMode = "Verify";
    private const string GenerateMode = "Generate";

    /// <summary>In the order in which they are merged.</summary>
    [Required]
    public ITaskItem[] SchemaFiles { get; set; } = [];

    [Required]
    public string MigrationDirectory { get; set; } = "";

    /// <summary><c>Generate</c> or <c>Verify</c>.</summary>
    [Required]
    public string Mode { get; set; } = GenerateMode;

    /// <summary>The description of new files; empty to name them after their changes.</summary>
    public string MigrationName { get; set; } = "";

    public string PostgresVersion { get; set; } = "";

    /// <summary>The layout of the directory; empty for the one that its files show.</summary>
    public string Format { get; set; } = "";

    /// <summary>Where a wrong property is reported.</summary>
    public string ProjectFile { get; set; } = "";

    public override bool Execute()
    {
        if (ReadSettings() is { } settings)
        {
            var schemas = SchemaFiles.Select(file => file.GetMetadata("FullPath")).ToEquatableArray();
            var project = new MigrationProject(Path.GetFullPath(MigrationDirectory), schemas, settings)
            {
                Layout = Enum.TryParse<MigrationLayout>(Format, ignoreCase: true, out var layout) ? layout : null,
            };
            var result = Mode.Equals(VerifyMode, StringComparison.OrdinalIgnoreCase) ? project.Verify() : project.Generate(DateTime.UtcNow);
            foreach (var diagnostic in result.Diagnostics)
            {
                Log.LogDiagnostic(diagnostic);
            }
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>The layouts that new migrations are written in.</summary>
    private static IEnumerable<MigrationLayout> WrittenLayouts => Enum.GetValues(typeof(MigrationLayout)).Cast<MigrationLayout>().Where(MigrationLayouts.IsWritten);

    private GenerationSettings? ReadSettings()
    {
        if (!Mode.Equals(GenerateMode, StringComparison.OrdinalIgnoreCase) && !Mode.Equals(VerifyMode, StringComparison.OrdinalIgnoreCase))
        {
            return Invalid($"MigrationMode is '{Mode}'. It can be Generate, Verify or Off.");
        }

        if (Format.Length > 0 && !Enum.TryParse<MigrationLayout>(Format, ignoreCase: true, out _))
        {
            return Invalid($"MigrationFormat is '{Format}'. It can be {string.Join(" or ", WrittenLayouts)}; leave it out to go by the files.");
        }

        var version = GenerationSettings.DefaultPostgresVersion;
        if (PostgresVersion.Length > 0 && (!TryParseMajor(PostgresVersion, out version) || version < GenerationSettings.OldestPostgresVersion))
        {
            return Invalid($"MigrationPostgresVersion is '{PostgresVersion}'. It is the major version of the oldest server that runs the migrations, as 17.");
        }

        var name = MigrationNames.Slug(MigrationName);
        return new GenerationSettings(version, name.Length == 0 ? null : name);
    }

    private static bool TryParseMajor(string text, out int major) =>
        int.TryParse(text.Split('.')[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out major);

    private GenerationSettings? Invalid(string message)
    {
        Log.LogDiagnostic(new SourceDiagnostic(GenerationDiagnostics.InvalidSetting, new SourceFile(ProjectFile, ""), default, message));
        return null;
    }
}
