id: aq0036
genre: news
where: US-ND
published: 2012-04-27
title: Sugar lockout, week 38: 'I sold my boat, then I sold my trailer'
person p1: role=bystander age=56 protected=no why=adult-bystander
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=bystander age=24 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=10 protected=no why=minor-not-in-crime
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p3: none
note: labour dispute with replacement workers in a motel, vans, wages withheld one week then paid; K only

By [[K p8 name|Solveig Amundrud]]

HILLSBORO — [[K p1 name|Darrell "Beets" Kjos]], 56, keeps a list on the dash of his Buick of what he has sold since Aug. 1. Boat. Trailer. The good shotgun. A 1964 Gretsch that he played at his own wedding.

"There's girls at the picket who've sold their hair," [[K p1 name|Kjos]] said. "I haven't got the hair."

He was a slicer operator for thirty-one years at the factory east of town, clock number [[K p1 id|2288]]. He and 1,300 others were locked out after voting down a contract. On Thursday the company's lawyers and the union's sat for five hours in a Fargo hotel and came out with nothing except a date to sit again.

The replacements come by van at 6:40. About forty sleep two to a room at [[K p3 address|the Hillsboro Inn]], at company expense. One is [[K p3 name|Tyrell Batiste]], 24, of Opelousas, La., who agreed to talk while his laundry dried. He said he'd been warned not to give his name and was giving it anyhow. "Nobody's got my papers. Nobody's holding me. They shorted us a week at Christmas and they paid it in January," [[K p3 name|Batiste]] said. "It's the cold that's abuse."

He has a nickname on the line, [[K p3 alias|Gumbo]], and a cut on his thumb, seven stitches, from a knife [[K p1 name|Kjos]] would've told him how to hold. The two men have never met. A reporter told each about the other.

There has been one arrest. [[K p2 name|Craig Alan Sondreal]], 39, of [[K p2 address|Caledonia Avenue]], was booked April 14 for criminal mischief after a van's tires went flat on what turned out to be roofing nails. He's a roofer on the side. Sheriff [[K p4 name|Missy Trageser]] said that [[K p2 name|Sondreal]], booking [[K p2 id|TC-12-0077]], made it easy: "They were his brand."

[[K p5 name|Rev. Obadiah Nyamweya]] of Our Savior's has let the strikers use the kitchen and the replacements the gym. He's been called names for each. "A man is not a scab," [[K p5 name|Nyamweya]] said. "A scab's what forms so you can heal. I preached on that, and it wasn't liked by anyone."

The children know everything. [[K p6 name|Brynn Kjos]], 10, a granddaughter, wrote a report for fourth grade at [[K p6 school|Hillsboro Elementary]] titled "My Grandpa Is Locked Out But He Has Keys." She got an A-minus. She'd spelled lawyer "liar" throughout.

[[K p7 name|Alden Cruikshank]], who teaches labor history at Moorhead, said it's already the longest lockout in the valley's history. "Both sides are being held hostage by people who've never seen a beet," [[K p7 name|Cruikshank]] said.

Sheriff [[K p4 name|Trageser]] plans to keep a car at the gate. [[K p1 name|Beets]] said he'd sell that, too, if somebody left the keys.
