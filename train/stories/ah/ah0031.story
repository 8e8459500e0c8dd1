id: ah0031
genre: news
where: US-SC
published: 2017-02-02
title: Survivor of Beaufort abuse case wants her name said
person p1: role=victim age=14 protected=decide why=consented
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=convicted age=60 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: one survivor waives (D), the other does not and leaks through an old yearbook and her brother; the piano studio D (tied)

By [[K p7 name|Winona Grayson-Tate]]

BEAUFORT — For twenty-two years she was Student A. On Wednesday, at the lectern in the county library, she pulled the microphone down and said: "I'm [[D p1 name|Camille Pinckney Rao]], I'm thirty-six, and I was 14. You may write that."

We have. It's rare for this newspaper to print the name of a person who was abused as a child, and it does so because [[D p1 name|Rao]] asked, in writing and twice.

[[K p3 name|Emory Vance Lathrop]], now 82, taught piano to half the children of the Point. In 1995, when he was 60, a jury found that he had molested two of them at [[D p3 employer|the Lathrop Studio, Craven Street]]. He served nine years, came home to [[K p3 address|612 Federal Lane]], and last spring asked a judge to let him off the registry. It was that petition, [[K p3 id|2016-CP-07-1830]], that brought [[D p1 name|Camille]] from Atlanta.

"He wrote that nobody had been harmed for long," she said. "I can't be in a room with a metronome."

Solicitor [[K p4 name|Harold Teeple]] told the hearing that the state would oppose. [[K p4 name|Teeple]] was a law clerk at the first trial and remembered that the girls held hands under the table.

The other girl, who was 12, doesn't wish to be known. She sent a note, read by the librarian: "I'm with [[D p1 name|Camille]]. I can't be there. Please don't look for me." Within the hour, [[K p8 name|Buddy Mixson]], who means no harm and has never in his life kept quiet, was telling the sidewalk that it had to be "the [[W p2 name|Heyward]] girl, [[W p2 name|Susannah]], that won the Bach at nine." Her brother, [[W p6 name|Laurens Heyward]], asked [[K p8 name|Mixson]] to lower his voice. He did, to a loud whisper.

[[K p5 name|Dr. Bridget Malone]], a psychologist who has worked with both, said that there's no right way. "Speaking helped one. Silence has kept the other alive. [[W p2 name|Susannah]] — the second lady is entitled to hers," [[K p5 name|Malone]] told us, and asked at once that we strike it.

The petition was denied at 4:10. [[K p3 name|Lathrop]], in a wheelchair, said, "Very well."

Last, a matter of our own. This paper's photograph of the 1994 recital went up on our website overnight as recital94_[[W p2 photo|heyward]]_[[D p1 photo|rao]]_row2.jpg, with a caption giving [[W p2 body|the leg brace]], the frock, and where she now teaches ([[W p2 employer|St. Helena Early Learning]]). It has been taken down. "I'm not the only [[D p1 name|Rao]] in the book," said [[D p1 name|Camille Rao]] on being told, "but there's only the one brace. Fix it." We hope we have.
