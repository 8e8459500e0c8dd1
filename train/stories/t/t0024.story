id: t0024
genre: interview
where: US-MN
published: 2024-06-11
title: "They wrote 'uncooperative' on everything"
person p1: role=victim,convicted age=19 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: anonymous podcast guest; host slips; brother accused by her only; team nickname singles out

[Transcript: "Lake Street Voices," ep. 61. Host [[K p2 name|Farah Warsame-Lind]].]

HOST: We're calling you Juniper. You were 19.

GUEST: Nineteen, second year at community college. My boyfriend said could I help him out, one time, a friend of his. Then it was, I already did it once so what's the difference. Then he had the video.

HOST: And if you said no?

GUEST: He'd send it to my mom. He did send it to my cousin, with a price. That was the warning.

HOST: You were arrested in Bloomington.

GUEST: Three times. Officer [[K p4 name|Pete Sandquist]], I remember, he was polite. He wrote "uncooperative." They wrote "uncooperative" on everything. I couldn't rent. I couldn't be a nursing assistant. That conviction is five years old and I'm still paying it off.

HOST: And he was never charged.

GUEST: No. [[D p3 name|Jalen Rusk]]. I say it because I'm not scared anymore. He sells insurance.

HOST: Well, [[W p1 name|Ubah]], I think — oh gosh. We'll cut that.

GUEST: (laughs) It's fine, just cut it. My sister [[W p5 name|Hodan]] says I sound the same anyway. Everybody from [[W p1 other|the 2016 Nokomis High quiz team, I was the only girl]], they'll know.

[Producer: cut 14:02-14:20 before upload]
