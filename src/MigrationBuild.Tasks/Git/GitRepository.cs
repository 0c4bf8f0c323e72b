using System.ComponentModel;
using System.Diagnostics;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Tasks.Git;

/// <summary>Asks git, in one call, which files of a directory are committed.</summary>
public static class GitRepository
{
    private const int TimeoutMilliseconds = 30_000;

    // Set by a hook that runs a build, these would point git at another index or repository.
    private static readonly string[] InheritedVariables =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_CEILING_DIRECTORIES"];

    public static GitAnswer Ask(string directory)
    {
        if (FindRoot(directory) is not { } root)
        {
            return new GitAnswer(DirectoryState.Unversioned, Problem: null);
        }

        var path = Path.GetFullPath(directory).Substring(root.Length).Trim(Path.DirectorySeparatorChar).Replace('\\', '/');
        try
        {
            return Run(root, path);
        }
        catch (Win32Exception exception)
        {
            return Unknown($"git cannot be started: {exception.Message}");
        }
    }

    private static GitAnswer Run(string root, string path)
    {
        using var process = new Process { StartInfo = StartInfo(root, path) };
        process.Start();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeoutMilliseconds))
        {
            process.Kill();
            return Unknown("git did not answer");
        }

        return process.ExitCode == 0
            ? new GitAnswer(GitStatus.Parse(output.GetAwaiter().GetResult(), path), Problem: null)
            : Unknown(FirstLine(errors.GetAwaiter().GetResult()));
    }

    private static ProcessStartInfo StartInfo(string root, string path)
    {
        var pathspec = path.Length == 0 ? "." : path;
        var start = new ProcessStartInfo("git")
        {
            Arguments = "--literal-pathspecs -c core.quotePath=false status --porcelain=v1 -z --no-renames --untracked-files=all --ignored=matching -- " +
                "\"" + pathspec.Replace("\"", "\\\"") + "\"",
            WorkingDirectory = root,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        foreach (var variable in InheritedVariables)
        {
            start.Environment.Remove(variable);
        }

        // A status that refreshes the index would take a lock that a person's git may want.
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    // In a linked work tree or a submodule .git is a file.
    private static string? FindRoot(string directory)
    {
        for (var folder = new DirectoryInfo(directory); folder is not null; folder = folder.Parent)
        {
            var git = Path.Combine(folder.FullName, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    private static GitAnswer Unknown(string problem) => new(DirectoryState.Unversioned, problem);

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Trim();
}
