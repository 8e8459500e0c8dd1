id: aj0016
genre: email
where: US-UT
published: 2019-11-15
title: Re: Re: assembly on Monday — do NOT forward
person p1: role=author,official age=- protected=no why=official
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=victim age=- protected=yes why=sexual-offence-victim
screen p2: none
note: image abuse at a school; e-mails among staff; both accused (juvenile court) and the girls are to be withheld; staff stay

From: [[K p1 name|Lowell Sorenson]], principal [[K p1 email|lsorenson@staffmail.example]]
To: [[K p4 name|Kirsten Aoki]]; [[K p5 name|Coach Dominguez]]; [[K p7 name|Officer Pauline Tso]]
Fri 15 Nov 2019 4:47 PM

Team,

For Monday, stick to "a student." We've a petition in the Fourth District juvenile court as of this morning and I don't want to be the reason that it goes sideways.

Facts, for this list only. A picture of a 16-year-old girl, taken without her knowing in a bathroom at a party in Mapleton, was sent to about ninety kids. The kid who took it is 17 and has been suspended. [[K p7 name|Officer Tso]] has his phone.

[[K p4 name|Kirsten]], as counselor can you phone the family? Mom is [[W p6 name|JoLynn Tuttle]], cell [[W p6 phone|801-555-0163]]. She is angry and has every right.

LS

> From: [[K p5 name|Rafael Dominguez]]
> [[K p1 name|Lowell]], I've got to tell the team something. [[W p3 name|Corbin]] is the [[W p3 other|starting point guard]] and he isn't at practice. They aren't dumb. Half of them GOT the picture.

>> From: [[K p4 name|Kirsten Aoki]]
>> [[K p5 name|Raf]], then say he's out. Period. I sat with [[W p2 name|Ellie]] for two hours. She asked if she has to walk past the trophy case, since he's on it, number [[W p3 other|3]], big as life. Can we move it?

>>> From: [[K p7 name|Pauline Tso]]
>>> All: please remember that email at a public school is public record. I'd rather you all called me. My report has them as Juv A (suspect) and Juv B, C. You can use that. There IS a C: another girl, [[W p8 name|Losaline]], turned up in the same folder, from August. Parents notified.

>>>> From: [[K p5 name|Rafael Dominguez]]
>>>> [[W p8 name|Losaline Mahe]]?? The [[W p8 other|district shot put champ]]? Oh man.

Back to me. [[K p5 name|Raf]], stop typing names. [[K p7 name|Pauline]], your case no. for the file is SF19-2277, got it.

[[K p4 name|Kirsten]], yes, move the case. Custodian has the key.

Also: somebody's made a hashtag. It's [[W p2 other|#StandWithEllieT]]. It is meant kindly and I want it off the announcements screen by first bell. Same for the flyer in the commons; its file is on the shared drive as [[W p2 photo|tuttle_ellie_yearbook_crop.png]].

If the press calls (KSL did), it's [[K p1 phone|801-555-0140]] and me alone. Don't confirm that [[W p3 name|Whitlock]] is ours.

Superintendent wants a script by Sunday. Draft attached, "we can't discuss an individual student". I've searched it for [[W p2 name|Tuttle]], [[W p2 name|Eliza]] and [[W p3 name|Corbin Whitlock]] and found none. Please search again.

Go home. Hug somebody.

[[K p1 name|Lowell]]
