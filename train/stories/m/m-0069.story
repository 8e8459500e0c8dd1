id: m-0069
genre: email
where: AU-NSW
published: 2023-02-27
title: Your enquiry re Incident 2023-0088
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p6: role=relative age=- protected=yes why=identifies-protected
note: gym chain's complaints officer writes to the wrong address; membership number, locker, work; accused swim coach kept, tie W

From: [[K p3 name|Candice Papalii]], Member Experience, [[K p3 email|c.papalii@tidalfitness.net.au]]
To: [[W p7 name|R. Moran]] (sent to [[K p5 email|rmoran2]] in place of [[W p7 email|rmoran22]])
Sent: Monday 27/02/2023 4:06pm

Dear [[W p7 name|Robyn]],

Thank you for coming in. I know it wasn't easy to tell us what your daughter told you. As we discussed:

• [[K p1 name|Craig Alan Feeney]], 38, was stood down at 9am on Thursday and arrested by detectives at 2pm at [[K p1 address|11/60 Pacific Parade]]. He's been charged with two counts of sexual touching (court attendance notice [[K p1 id|H 90114477]]). His Working With Children number, [[K p1 id|WWC0414772E]], is cancelled. He is not to come within 500m of any of our centres; if you see his car ([[K p1 vehicle|grey Outback, CF 38 LN]]), call Detective [[K p4 name|Usha Raghavan]], [[K p4 phone|0491 570 737]].
• [[W p2 name|Mackenzie]]'s membership (no. [[W p2 id|TF-338107]]) has been frozen without a fee, and [[W p2 other|locker 19]] emptied. We've her goggles, a physics book and [[W p2 other|the Nippers age-champion towel]].
• She's rostered with us as [[W p2 employer|a junior lifeguard, Saturday mornings, at the Cove pool]]. She'll be paid through to Easter.
• Please let us know whether the other address, [[W p2 address|"Seaspray", 3 Lookout Lane]], where she's with her dad [[W p6 name|Terry Moran]], is right for the letter.

On your question whether others in [[W p2 other|the 16s butterfly squad]] know: we have not used her name.

Warmly,
[[K p3 name|Candice]]

REPLY, 4:31pm: Hi, I think this isn't for me. I'm [[K p5 name|Ralph Moran]], I've a boat. I've deleted it and I'm so sorry for that kid.
