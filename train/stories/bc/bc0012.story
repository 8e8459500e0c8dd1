id: bc0012
genre: news
where: US-NC
published: 2022-03-10
title: Boy accused in Edenton church fire may go home with ankle monitor
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=witness age=11 protected=yes why=minor-witness
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=74 protected=no why=adult-victim
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: none
note: juvenile petition; child eyewitness; father innocent; bicycle and 4-H steer single out; pastor and scoutmaster K

EDENTON — The steeple bell of Yeopim Baptist was found on Saturday in what used to be the choir loft, whole, with a bird's nest still in it.

By Monday a boy who lives within sight of it had been taken from eighth-grade social studies. A juvenile petition alleges that he set the fire by throwing a road flare through a basement window. He is 13.

State law closes the file. It does not close mouths in a town of this size, and at the hearing on Wednesday half of what was meant to be sealed was said aloud in the corridor.

Chief District Judge [[K p3 name|Annis Wardlaw]] ruled that he may wait at home, with a monitor. Prosecutor [[K p4 name|Jamaal Sessoms]] had asked for a secure bed in Greenville. The fire marshal, [[K p8 name|Buck Twiddy]], had told her that the flare came from a box sold at a marine store to anybody with ten dollars.

"He is somebody's eighth-grader," [[K p3 name|Wardlaw]] said, "and he isn't going to sit in Greenville with nineteen-year-olds because we lost a roof."

The roof belonged in a sense to the Rev. [[K p5 name|Thurman Bembry]], 74, who preached under it for 40 years and who was asleep in the parsonage. He went to the hospital for smoke. "[[W p1 name|Landon]] carried my groceries," the pastor said. "I want to hear it from him before I hear it from you."

[[W p1 name|Landon Jernigan]], then. There's one in the school directory, one in the county 4-H book with [[W p1 other|a blue-ribbon steer named Biscuit]], and one on the [[W p1 school|Chowan Middle]] robotics bench.

The only person who claims to have seen anything is younger still. [[W p2 name|Xiomara Paz]] is 11 and was bringing in the trash at [[W p2 address|the corner house on Virginia Road]]. She told an investigator she knew the [[W p1 vehicle|bike with the orange milk crate]]. "[[W p2 name|Xio]] doesn't lie, but it was dark," her mother said, and asked to have that back.

[[W p6 name|Todd Jernigan]], his father, fixes outboards at [[W p6 employer|Sound Side Marine]]. He stood up in court in a work shirt with the name on the pocket. "If the [[W p1 name|Jernigan]] boy did it, the [[W p6 name|Jernigan]]s will build it back," he said.

[[K p7 name|Alma Drumgoole]], who has the house opposite, has offered the congregation her barn. [[K p7 name|Drumgoole]] is Catholic. The first service is at 10.

On the courthouse counter lay a printed calendar, meant for staff: [[W p1 id|22 JB 19]], *In re* [[W p1 name|L.T. Jernigan]], b. [[W p1 birthdate|Oct. 2, 2008]]. The clerk turned it over when she noticed, a little late.

A second hearing is on March 30. Mr. [[K p4 name|Sessoms]] says he'll ask again.

*[[K p9 name|Corrie Dale Haskett]] can be reached at 252-555-0166.*
