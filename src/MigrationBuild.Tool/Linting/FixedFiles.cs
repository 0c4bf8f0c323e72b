using System.Text;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;
using MigrationBuild.Tasks.Files;
using MigrationBuild.Tool.States;

namespace MigrationBuild.Tool.Linting;

/// <summary>Writes mended files, a migrations directory together with its <c>atlas.sum</c>.</summary>
internal static class FixedFiles
{
    private static readonly TimeSpan LockTimeout = TimeSpan.FromMinutes(1);

    public static void Write(IEnumerable<SourceFile> files)
    {
        foreach (var group in files.GroupBy(file => LintedFiles.FindDirectory(Path.GetFullPath(file.Path)) ?? "", StringComparer.Ordinal))
        {
            if (group.Key.Length > 0)
            {
                WriteDirectory(group.Key, [.. group]);
                continue;
            }

            foreach (var file in group)
            {
                File.WriteAllBytes(file.Path, Encode(file, File.Exists(file.Path) ? File.ReadAllBytes(file.Path) : []));
            }
        }
    }

    private static void WriteDirectory(string directory, List<SourceFile> files)
    {
        using var held = DirectoryLock.TryTake(directory, LockTimeout)
            ?? throw new UsageException($"Another build has been working on {directory} for a minute. Wait for it, or end it, and run this again.");
        var before = DirectoryReader.Read(directory);
        if (before.HasSum && DirectoryUpdate.WithSum(before).SumText != before.SumText)
        {
            throw new UsageException($"{MigrationDirectory.SumFileName} does not fit the files of {directory}. Look at what was changed, run 'dotnet migrations hash', and then this again. Nothing was written.");
        }

        var mended = files.ToDictionary(file => Path.GetRelativePath(directory, Path.GetFullPath(file.Path)).Replace('\\', '/'), StringComparer.Ordinal);
        var isThere = before.Files.ToDictionary(file => file.Path, file => file.ToBytes(), StringComparer.Ordinal);
        var after = before.WithFiles(before.Files
            .Where(file => !mended.ContainsKey(file.Path))
            .Concat(mended.Select(each => new MigrationFile(each.Key, Encode(each.Value, isThere.GetValueOrDefault(each.Key, []))))));
        DirectoryWriter.Write(directory, DirectoryChanges.Between(before, DirectoryUpdate.WithSum(after)));
    }

    /// <summary>A byte order mark stays. What is no UTF-8 would not come back as it was.</summary>
    private static byte[] Encode(SourceFile file, byte[] before)
    {
        var mark = Encoding.UTF8.Preamble;
        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(before);
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{file.Path} is not encoded as UTF-8. Nothing of its folder was written.");
        }

        var text = Encoding.UTF8.GetBytes(file.Text);
        return before.AsSpan().StartsWith(mark) ? [.. mark, .. text] : text;
    }
}
