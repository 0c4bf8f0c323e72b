using System.Text;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Prisma.Lowering;

/// <summary>Writes a script and remembers where its parts come from.</summary>
internal sealed class ScriptWriter(IReadOnlyList<SourceFile> files)
{
    private readonly StringBuilder _text = new();
    private readonly List<ScriptOrigin> _origins = [];

    public ScriptWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Begins a step: a blank line, Prisma's comment, and the statement that follows, which comes from that place.</summary>
    public IDisposable Step(string comment, SourceFile file, TextSpan source)
    {
        _text.Append(_text.Length == 0 ? "" : "\n").Append("-- ").Append(comment).Append('\n');
        return new Statement(this, Part(file, source));
    }

    /// <summary>What is written until it is disposed of comes from that place.</summary>
    public IDisposable Part(SourceFile file, TextSpan source)
    {
        _origins.Add(new ScriptOrigin(new TextSpan(_text.Length, 0), new Origin(file, source, IndexOf(file))));
        return new OpenPart(this, _origins.Count - 1);
    }

    public PrismaScript ToScript(string label) => new(new SourceFile(label, _text.ToString()), _origins.ToEquatableArray());

    private int IndexOf(SourceFile file)
    {
        for (var i = 0; i < files.Count; i++)
        {
            if (ReferenceEquals(files[i], file))
            {
                return i;
            }
        }

        return files.Count;
    }

    private void Close(int index)
    {
        var origin = _origins[index];
        _origins[index] = origin with { Span = TextSpan.FromBounds(origin.Span.Start, _text.Length) };
    }

    private sealed class OpenPart(ScriptWriter writer, int index) : IDisposable
    {
        public void Dispose() => writer.Close(index);
    }

    private sealed class Statement(ScriptWriter writer, IDisposable part) : IDisposable
    {
        public void Dispose()
        {
            part.Dispose();
            writer.Write(";\n");
        }
    }
}
