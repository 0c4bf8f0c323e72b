namespace MigrationBuild.Analyzers.Literals;

/// <summary>The ways C# writes a string, as far as they differ in what must be escaped.</summary>
public enum LiteralKind
{
    /// <summary><c>"..."</c>: backslash escapes.</summary>
    Regular,

    /// <summary><c>@"..."</c>: doubled quotes.</summary>
    Verbatim,

    /// <summary><c>"""..."""</c> on one line: no escapes.</summary>
    RawSingleLine,

    /// <summary><c>"""</c> over several lines: no escapes, the closing line's indentation is not part of the value.</summary>
    RawMultiLine,
}
