id: x0008
genre: comments
where: US-IN
published: 2018-10-02
title: Comments: "Youth pastor placed on leave"
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
note: accused only by a private voice; the comments out the girl; the church is tied to her

(Story: A congregation in Kokomo said its youth pastor is on leave "for personal reasons." No complaint has been made to police, Chief [[K p2 name|Randy Stoops]] said.)

hoosiermom4: Personal reasons my foot. [[D p1 name|Brother Kyle Jessup]] has been texting a girl at night for a year and put his hands on her on the lake retreat. Everyone at [[D p1 employer|New Canaan Tabernacle]] knew.

TedK: careful, that's somebody's name. has he been charged w/ anything?

hoosiermom4: No, because her parents are scared. She was 15!!

deke_99: if its who i think, ask why [[W p3 name|maddie r]] quit [[W p3 other|playing drums in the praise band]]

TedK: Reported. Take that down.

hoosiermom4: I stand by what I said about [[D p1 name|Jessup]]. I don't stand by Deke.
