id: ao0017
genre: press-release
where: US-NE
published: 2022-09-13
title: Platte Forks Police Department: Statement on arrest at truck plaza; correction to statement of Sept. 9
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=victim age=12 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=62 protected=no why=adult-accused
person p7: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: begging/solicitation crew; the older boy was named in the first release as the adult leader, the correction repeats his name

FOR IMMEDIATE RELEASE. Contact: [[K p5 name|Lt. Marisa Dvorak]], [[K p5 phone|308-555-0122]], [[K p5 email|mdvorak@plattforkspd.example]]

On Friday this department announced that "[[W p1 name|Ionuț Lăcătuș]], 22, a Romanian national, was arrested as the ringleader of an aggressive panhandling group" at the Interstate 80 truck plaza. That statement was wrong in most of its words, and Chief [[K p4 name|Leroy Standing Elk]] has directed us to set it right.

The individual is 17. He isn't anyone's leader. He was placed in an adult cell for thirty hours under [[W p1 id|booking PF22-5190]], for which the Chief apologizes.

With the help of a Romanian interpreter from Lincoln, [[K p7 name|Dr. Simona Petrescu-Hale]], investigators have established the following. Five young people were brought to Nebraska in July to sell roses and beg at parking lots fourteen hours a day. Each had to bring back $200. Those who came up short weren't fed. [[W p1 name|Lăcătuș]], the tallest, was beaten with a jack handle in front of the others when he gave [[W p3 name|Florica]], who is 12, his own money to make her count.

[[W p3 name|Florica]], the smallest, walks with [[W p3 body|a brace made from a license-plate frame]]; hospital staff have replaced it. She's with a family in [[W p3 address|the village of Odessa Grove]]. It isn't true that she is [[W p1 name|Ionuț]]'s daughter, as we said. She is his cousin, [[W p3 name|Florica Lăcătuș]].

Arrested Sunday at the Buffalo Wallow RV park, [[K p2 address|pad 16]]: [[K p2 name|Marian Căldăraru]], 48, for labor trafficking of a minor (three counts), child abuse and theft of wages, [[K p2 id|booking PF22-5203]]. [[K p2 name|Căldăraru]] had five passports and a ledger under the spare tire of a silver Sequoia. Also arrested, as the owner of the trailers who took a cut of the roses, [[K p6 name|Dwight Emil Kucera]], 62, of Kearney. [[K p6 name|Kucera]] told officers that "everybody gets a cut."

"They counted the money before they counted the children," Chief [[K p4 name|Standing Elk]] said. "So did we. I'm ashamed of it."

[[K p7 name|Dr. Petrescu-Hale]] asks the public not to give cash but to call. The roses came from a Grand Island wholesaler who cooperated fully.

MEDIA. Please withdraw the booking picture ([[W p1 photo|Lacatus_I_090922.jpg]]) from web pages and social media, as well as the tag [[W p1 other|#RoseKingIonut]] that a station made up. Refer to the older victim as "the 17-year-old." The solicitation citation against him, [[W p1 id|CT-91142]], has been voided, and [[K p5 name|Lt. Dvorak]] can supply the order. She will not supply [[W p1 name|I. Lăcătuș]]'s whereabouts.

###
