namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary>The fields that an <c>interval</c> type is restricted to.</summary>
public enum IntervalFields
{
    /// <summary>No fields are written: all are kept.</summary>
    Unrestricted,

    /// <summary><c>YEAR</c></summary>
    Year,

    /// <summary><c>MONTH</c></summary>
    Month,

    /// <summary><c>DAY</c></summary>
    Day,

    /// <summary><c>HOUR</c></summary>
    Hour,

    /// <summary><c>MINUTE</c></summary>
    Minute,

    /// <summary><c>SECOND</c>, perhaps with a precision, which is the type's modifier.</summary>
    Second,

    /// <summary><c>YEAR TO MONTH</c></summary>
    YearToMonth,

    /// <summary><c>DAY TO HOUR</c></summary>
    DayToHour,

    /// <summary><c>DAY TO MINUTE</c></summary>
    DayToMinute,

    /// <summary><c>DAY TO SECOND</c></summary>
    DayToSecond,

    /// <summary><c>HOUR TO MINUTE</c></summary>
    HourToMinute,

    /// <summary><c>HOUR TO SECOND</c></summary>
    HourToSecond,

    /// <summary><c>MINUTE TO SECOND</c></summary>
    MinuteToSecond,
}
