id: y0053
genre: news
where: IN-PB
published: 2018-09-04
title: Recruiter, two sons booked; dozen stranded in Muscat
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
note: complainant's husband named in FIR

HOSHIARPUR: The video is fifty-one seconds long, and for most of it one hears a tap. A woman speaks from a bathroom, in Punjabi, very fast. She is kept in a locked office with eleven others "like a shop keeps goods", taken out to scrub villas, brought back at night, and not fed if a customer complains. The man says he bought her for 1,100 rials and will send her passport when that's returned.

She's 31, of [[W p1 address|village Dholbaha Kalan]]. On the strength of the clip the Mahilpur police registered FIR No. 96 under section 370 IPC and the Emigration Act against [[K p2 name|Gurdial Singh Dhesi]] of Golden Wings Overseas and his sons [[K p3 name|Lovejeet]] and [[K p4 name|Karanjeet]], who'd promised a nurse's aide post at ₹35,000. The complainant is [[W p6 name|Balkar Ram]], mason, her husband.

"We've written to the Embassy," DSP [[K p5 name|Harsimranpal Sidhu-Bhogal]] said. "The father is in custody. The sons are on honeymoon, both, in different countries."

At the end of the clip somebody bangs on the door and shouts: "[[W p1 name|Jasvir]]! [[W p1 name|Jassi]], *yalla*!"
